import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useCatalog } from '../catalog/use-catalog';
import { HOST } from './address';
import { LONGEST_DELAY } from './answer';
import { httpText } from './http-text';
import { LIMITS } from './limits';
import type { SimulatorOptions } from './listener';
import { createListener } from './listener';
import type { Refusal } from './refusal';
import { refuse } from './refusal';

/** A simulator that listens. */
export interface SimulatorServer {
  /** `http://127.0.0.1:4090` */
  readonly origin: string;
  /** Takes no new request, finishes what is under way, and is done when everybody has left. */
  readonly close: () => Promise<void>;
}

/** Time for the longest delay that can be asked for, and for sending the answer. */
const LONGEST_FAREWELL = LONGEST_DELAY + 2_000;

/** Starts a simulator; port 0 takes any that is free. Rejects with what the system says, such as `EADDRINUSE`. */
export async function startServer(port: number, options: SimulatorOptions): Promise<SimulatorServer> {
  // Room for what the listener itself refuses, in the words of the catalog.
  const server = createServer({ maxHeaderSize: 2 * (LIMITS.url + LIMITS.fields) }, createListener(options));
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
function answerUnreadable(server: Server, options: SimulatorOptions): void {
  const catalog = useCatalog(options);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    const refusal: Refusal =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? { code: 'request_header_fields_too_large', message: 'The header section is too long.' }
        : { code: 'bad_request', message: 'This is no HTTP/1.1 request.' };
    const response = refuse(catalog, refusal, { method: 'GET', url: '/', fields: [] });
    socket.end(httpText({ ...response, fields: [...response.fields, ['Connection', 'close']] }));
  });
}

/** Counts what is under way; whoever is connected and asks for nothing does not hold up the end. */
function trackRequests(server: Server): () => Promise<void> {
  let underWay = 0;
  let isClosing = false;
  const leave = (): void => {
    if (isClosing && underWay === 0) server.closeAllConnections();
  };
  server.on('request', (_, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      leave();
    });
  });
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
