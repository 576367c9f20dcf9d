import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useCatalog } from '../catalog/use-catalog';
import { HOST } from './address';
import { httpText } from './http-text';
import { LIMITS } from './limits';
import type { ListenerOptions } from './listener';
import { createListener } from './listener';
import type { Refusal } from './refusal';
import { refuse } from './refusal';

/** A simulator that listens. */
export interface SimulatorServer {
  /** `http://127.0.0.1:4090` */
  readonly origin: string;
  /** Takes no new request, gives what is under way a moment, and is done when everybody has left. */
  readonly close: () => Promise<void>;
}

/** Whoever sends a signal does not wait for a request that somebody else never finishes. */
const LONGEST_FAREWELL = 1_500;

/** Starts a simulator; port 0 takes any that is free. Rejects with what the system says, such as `EADDRINUSE`. */
export async function startServer(port: number, given: ListenerOptions): Promise<SimulatorServer> {
  const options = { hosts: [], ...given };
  // Room for what the listener itself refuses, in the words of the catalog.
  const limits = { maxHeaderSize: 2 * (LIMITS.url + LIMITS.fields), requireHostHeader: false };
  const server = createServer(limits, createListener(options));
  answerInPlaceOfNode(server, options);
  answerUnreadable(server, options);
  const close = trackRequests(server);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      listening();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  return { origin: `http://${HOST}:${actual}`, close };
}

/** What is no HTTP never reaches the listener. */
function answerUnreadable(server: Server, options: ListenerOptions): void {
  const catalog = useCatalog(options);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    const refusal = UNREADABLE[error.code ?? ''] ?? NO_HTTP;
    const response = refuse(catalog, refusal, { method: 'GET', url: '/', fields: [] });
    socket.end(httpText({ ...response, fields: [...response.fields, ['Connection', 'close']] }));
  });
  server.on('connect', (_, socket) => {
    const response = refuse(catalog, NO_PROXY, { method: 'CONNECT', url: '/', fields: [] });
    socket.end(httpText({ ...response, fields: [...response.fields, ['Connection', 'close']] }));
  });
}

const NO_HTTP: Refusal = { code: 'bad_request', message: 'This is no HTTP/1.1 request.' };

const NO_PROXY: Refusal = { code: 'not_implemented', message: 'This is no proxy.' };

/** By the codes of Node's errors. */
const UNREADABLE: { readonly [code: string]: Refusal } = {
  HPE_HEADER_OVERFLOW: {
    code: 'request_header_fields_too_large',
    message: 'The header section is too long.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { code: 'content_too_large', message: 'The chunk extensions are too long.' },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'request_timeout', message: 'The request has taken too long.' },
};

/** What Node would answer itself, with no content. */
function answerInPlaceOfNode(server: Server, options: ListenerOptions): void {
  const message = 'The only expectation that is met is 100-continue.';
  const listener = createListener({ ...options, refusal: { code: 'expectation_failed', message } });
  server.on('checkExpectation', listener);
}

/** Counts what is under way; whoever is connected and asks for nothing does not hold up the end. */
function trackRequests(server: Server): () => Promise<void> {
  let underWay = 0;
  let isClosing = false;
  const leave = (): void => {
    if (isClosing && underWay === 0) server.closeAllConnections();
  };
  const count = (_: unknown, response: ServerResponse): void => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      leave();
    });
  };
  server.on('request', count);
  server.on('checkExpectation', count);
  return () =>
    new Promise((closed) => {
      isClosing = true;
      const impatience = setTimeout(() => server.closeAllConnections(), LONGEST_FAREWELL);
      server.close(() => {
        clearTimeout(impatience);
        closed();
      });
      leave();
    });
}
