import type { ProvokeOptions } from './options';
import { distinct, readRoutes, UNREADABLE } from './routes';
import { documentRoutes } from './routes/document-routes';
import { listedRoutes } from './routes/listed-routes';
import type { ReadRoutes } from './routes/route';

/**
 * The routes that are listed, else those of a document, else those that the application tells.
 *
 * @throws TypeError for a text that is no route
 * @throws CatalogError for a document that is none
 */
export function findRoutes(
  app: unknown,
  { routes, openapi }: Pick<ProvokeOptions, 'routes' | 'openapi'>,
  basePath: string,
): ReadRoutes {
  if (routes !== undefined && openapi === undefined)
    return { routes: distinct(listedRoutes(routes)), unread: [] };
  if (openapi !== undefined) {
    const documented = documentRoutes(openapi, basePath);
    if (routes === undefined) return { routes: distinct(documented), unread: [] };
    // What the document says of a listed route counts; a concrete path is none of its own.
    const listed = listedRoutes(routes).map(
      (route) =>
        documented.find(({ method, path }) => method === route.method && path === route.path) ?? route,
    );
    return { routes: distinct(listed), unread: [] };
  }
  return readRoutes(app) ?? { routes: [], unread: [UNREADABLE] };
}
