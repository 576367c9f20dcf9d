import { express } from './express';
import { fastify } from './fastify';
import { hasFunction, memberOf } from './members';
import type { RouteReader } from './route';

/** Nest, whose routes are those of the underlying Express or Fastify, from `init()` on. */
export const nest: RouteReader = {
  id: 'nest',
  matches: (app) => hasFunction(app, 'getHttpAdapter') && hasFunction(app, 'init'),
  read(app) {
    const adapter = call(app, 'getHttpAdapter');
    const instance = Object(call(adapter, 'getInstance')) as object;
    const reader = [express, fastify].find((one) => one.matches(instance));
    return reader === undefined ? { routes: [], unread: [] } : reader.read(instance);
  },
};

function call(app: unknown, name: string): unknown {
  const method = memberOf(app, name);
  return typeof method === 'function' ? (method as () => unknown).call(app) : undefined;
}
