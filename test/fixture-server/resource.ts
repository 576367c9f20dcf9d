import type { RequestHandler, Router } from 'express';
import { methodNotAllowed } from './errors';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Routes the methods of one path. Every other method is answered with 405 and the list of these (RFC 9110, 15.5.6). */
export function resource(
  router: Router,
  path: string,
  methods: { readonly [M in Method]?: readonly RequestHandler[] },
): void {
  const route = router.route(path);
  for (const [method, handlers] of Object.entries(methods)) route[method as Method](...handlers);

  const allow = [...Object.keys(methods).flatMap(names), 'OPTIONS'].join(', ');
  route.options((_req, res) => {
    res.set('Allow', allow).status(204).end();
  });
  route.all(() => {
    throw methodNotAllowed(allow);
  });
}

/** Express answers HEAD with the handlers of GET. */
const names = (method: string): string[] => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]);
