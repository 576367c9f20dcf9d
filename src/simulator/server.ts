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

/** A running simulator. */
export interface SimulatorServer {
  /** `http://127.0.0.1:4090` */
  readonly origin: string;
  /** Stops accepting requests, gives open ones a moment to finish, and resolves when all clients have left. */
  readonly close: () => Promise<void>;
}

/** A signal should not have to wait for a request that its client never finishes. */
const LONGEST_FAREWELL = 1_500;

/** Starts a simulator; port 0 means any free port. Rejects with the error of the system, such as `EADDRINUSE`. */
export async function startServer(port: number, given: ListenerOptions): Promise<SimulatorServer> {
  const options = { hosts: [], ...given };
  // The limits of Node are higher than those of the listener, whose refusals use the catalog.
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

/** Data that is not HTTP never reaches the listener. */
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

const NO_HTTP: Refusal = { code: 'bad_request', message: 'This is not an HTTP/1.1 request.' };

const NO_PROXY: Refusal = { code: 'not_implemented', message: 'This is not a proxy.' };

/** By the error codes of Node. */
const UNREADABLE: { readonly [code: string]: Refusal } = {
  HPE_HEADER_OVERFLOW: {
    code: 'request_header_fields_too_large',
    message: 'The header section is too long.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { code: 'content_too_large', message: 'The chunk extensions are too long.' },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'request_timeout', message: 'The request took too long.' },
};

/** Node itself would respond without content. */
function answerInPlaceOfNode(server: Server, options: ListenerOptions): void {
  const message = 'The only supported expectation is 100-continue.';
  const listener = createListener({ ...options, refusal: { code: 'expectation_failed', message } });
  server.on('checkExpectation', listener);
}

/** Counts open requests; an idle connection does not delay the end. */
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
