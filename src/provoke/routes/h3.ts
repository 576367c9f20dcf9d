import { listedByApp } from './listed-by-app';
import { hasFunction, memberOf } from './members';
import type { RouteReader } from './route';

const ROUTES = '~routes';

/** h3 2, with its `~routes`. */
export const h3: RouteReader = {
  id: 'h3',
  matches: (app) => hasFunction(app, 'fetch') && Array.isArray(memberOf(app, ROUTES)),
  read: (app) => ({ routes: listedByApp(memberOf(app, ROUTES), 'route'), unread: [] }),
};
