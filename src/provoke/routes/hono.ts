import { listedByApp } from './listed-by-app';
import { hasFunction, memberOf } from './members';
import type { RouteReader } from './route';

/** Hono, with its `routes`. */
export const hono: RouteReader = {
  id: 'hono',
  matches: (app) => hasFunction(app, 'fetch') && Array.isArray(memberOf(app, 'routes')),
  read: (app) => ({ routes: listedByApp(memberOf(app, 'routes'), 'path'), unread: [] }),
};
