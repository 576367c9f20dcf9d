import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isFactory, isHandler } from '../kinds-of-app';
import { hasFunction, memberOf } from '../routes/members';
import type { Reached } from './sender';
import { sendOverHttp } from './send-over-http';
import type { FetchHandler } from './send-to-handler';
import { sendToHandler } from './send-to-handler';

/** Loopback, for servers of our own. */
const HOST = '127.0.0.1';

const ACCEPTED =
  'Give a value that supertest accepts (a listener with two parameters, an http.Server), an application of Express, Fastify, Koa, Hono, h3 or Nest, a function from Request to Response, a base URL, or a function without parameters that returns one of these.';

/**
 * Sends requests to an application of any supported kind.
 *
 * @param app the result of `ready()`
 * @throws TypeError for a value that is not an application
 */
export async function reachApp(app: unknown, milliseconds: number): Promise<Reached> {
  if (typeof app === 'string' || app instanceof URL) {
    return { send: sendOverHttp(String(app), milliseconds), close: () => Promise.resolve() };
  }
  const handler = fetchHandlerOf(app);
  if (handler !== undefined) return { send: sendToHandler(handler), close: () => Promise.resolve() };
  const listener = listenerOf(app);
  if (listener !== undefined) return serve(createServer(listener), milliseconds);
  const server = hasFunction(app, 'getHttpServer') ? callOn(app, 'getHttpServer') : app;
  if (!hasFunction(server, 'listen') || !hasFunction(server, 'address')) {
    throw new TypeError(`provoke: the value is not an application.\n${ACCEPTED}`);
  }
  const address = callOn(server, 'address') as AddressInfo | string | null;
  if (address === null) return serve(server as Server, milliseconds);
  if (typeof address === 'string')
    throw new TypeError('provoke: the server listens on a pipe. Make it listen on a port.');
  const isSecure = hasFunction(server, 'setSecureContext');
  const origin = `${isSecure ? 'https' : 'http'}://${hostOf(address)}:${address.port}`;
  return { send: sendOverHttp(origin, milliseconds), close: () => Promise.resolve() };
}

/** Calls a function that returns an application, and waits for it and for its plugins. */
export async function readyApp(given: unknown): Promise<unknown> {
  const app: unknown = await (isFactory(given) ? given() : given);
  // At this point, Fastify loads its plugins, and Nest creates its routes.
  if (hasFunction(app, 'printRoutes')) await callOn(app, 'ready');
  if (
    hasFunction(app, 'getHttpServer') &&
    hasFunction(app, 'init') &&
    memberOf(app, 'isInitialized') !== true
  ) {
    await callOn(app, 'init');
  }
  return app;
}

function fetchHandlerOf(app: unknown): FetchHandler | undefined {
  if (hasFunction(app, 'fetch')) return (request) => callOn(app, 'fetch', request);
  return isHandler(app) ? app : undefined;
}

function listenerOf(app: unknown): RequestListener | undefined {
  if (typeof app === 'function') return app as RequestListener;
  if (hasFunction(app, 'callback')) return callOn(app, 'callback') as RequestListener;
  // Not through its own server: the application may start to listen later.
  if (hasFunction(app, 'routing'))
    return (request, response) => void callOn(app, 'routing', request, response);
  return undefined;
}

async function serve(server: Server, milliseconds: number): Promise<Reached> {
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, HOST, listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    send: sendOverHttp(`http://${HOST}:${port}`, milliseconds),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function hostOf({ address, family }: AddressInfo): string {
  if (/^(?:0\.0\.0\.0|::)$/.test(address)) return HOST;
  return family === 'IPv6' ? `[${address}]` : address;
}

function callOn(app: unknown, name: string, ...given: unknown[]): unknown {
  return (memberOf(app, name) as (this: unknown, ...given: unknown[]) => unknown).apply(app, given);
}
