import type { ProvokeOptions } from './options';
import { distinct, readRoutes, UNREADABLE } from './routes';
import { documentRoutes } from './routes/document-routes';
import { listedRoutes } from './routes/listed-routes';
import type { ReadRoutes } from './routes/route';

/**
 * The listed routes, else those of a document, else those that the application has.
 *
 * @throws TypeError for a text that is not a route
 * @throws CatalogError for an invalid document
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
    // The document describes a listed route; a concrete path is not in it.
    const listed = listedRoutes(routes).map(
      (route) =>
        documented.find(({ method, path }) => method === route.method && path === route.path) ?? route,
    );
    return { routes: distinct(listed), unread: [] };
  }
  return readRoutes(app) ?? { routes: [], unread: [UNREADABLE] };
}
