import { hasFunction, listOf, memberOf } from './members';
import type { RouteReader } from './route';
import { NEXT_STEP } from './route';

/** Koa with its router: `app.use(router.routes())`. */
export const koa: RouteReader = {
  id: 'koa',
  matches: (app) => hasFunction(app, 'callback') && Array.isArray(memberOf(app, 'middleware')),
  read(app) {
    const layers = listOf(memberOf(app, 'middleware')).flatMap((one) =>
      listOf(memberOf(memberOf(one, 'router'), 'stack')),
    );
    const paths = layers.flatMap((layer) =>
      listOf(memberOf(layer, 'methods'))
        .filter((method) => method !== 'HEAD' && method !== 'OPTIONS')
        .map((method) => ({ method: String(method), path: memberOf(layer, 'path') })),
    );
    return {
      routes: paths.flatMap(({ method, path }) => (typeof path === 'string' ? [{ method, path }] : [])),
      unread: paths
        .filter(({ path }) => typeof path !== 'string')
        .map(
          ({ path }) =>
            `The route ${String(path)} is a regular expression, so it has no single path. ${NEXT_STEP}`,
        ),
    };
  },
};
