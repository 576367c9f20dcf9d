import { hasFunction, memberOf } from './members';
import { mountPaths } from './mount-paths';
import type { ReadRoutes, Route, RouteReader } from './route';
import { NEXT_STEP } from './route';

/** Express 4 and 5, and frameworks built on them; also a single `Router`. */
export const express: RouteReader = {
  id: 'express',
  matches: (app) =>
    stackOf(app) !== undefined || (hasFunction(app, 'handle') && hasFunction(app, 'lazyrouter')),
  read(app) {
    const routes: Route[] = [];
    const unread: string[] = [];
    readStack(stackOf(app) ?? [], '', { routes, unread });
    return { routes, unread };
  },
};

/** Members of a route that are not methods of interest here. */
const NO_ROUTES = ['_all', 'head', 'options', 'trace'];

interface Found {
  readonly routes: Route[];
  readonly unread: string[];
}

/** Express 4 has its router in `_router`; a router is a function with a stack. */
function stackOf(app: unknown): readonly unknown[] | undefined {
  if (typeof app !== 'function') return undefined;
  const router = memberOf(app, '_router') ?? memberOf(app, 'router') ?? app;
  const stack = memberOf(router, 'stack');
  return Array.isArray(stack) ? stack : undefined;
}

function readStack(stack: readonly unknown[], prefix: string, found: Found): void {
  for (const layer of stack) {
    const route = memberOf(layer, 'route');
    const handle = memberOf(layer, 'handle');
    const inner = memberOf(handle, 'stack');
    if (route !== undefined && route !== null) readRoute(route, prefix, found);
    else if (Array.isArray(inner)) readMounted(layer, inner, prefix, found);
    else if (memberOf(layer, 'name') === 'mounted_app') {
      found.unread.push(
        `An application is mounted in the application, and its routes cannot be read. ${NEXT_STEP}`,
      );
    }
  }
}

function readRoute(route: unknown, prefix: string, { routes, unread }: Found): void {
  const named = Object.keys(Object(memberOf(route, 'methods')) as object);
  // app.all() registers every method, so any one of them will do.
  const methods = named.includes('connect') ? [] : named.filter((name) => !NO_ROUTES.includes(name));
  for (const path of [memberOf(route, 'path')].flat(Infinity)) {
    if (typeof path !== 'string') {
      unread.push(
        `The route ${String(path)} is a regular expression, so it has no single path. ${NEXT_STEP}`,
      );
      continue;
    }
    const whole = `${prefix}${path === '/' && prefix !== '' ? '' : path}`;
    for (const method of methods.length === 0 ? ['get'] : methods) {
      routes.push({ method: method.toUpperCase(), path: whole });
    }
  }
}

function readMounted(layer: unknown, stack: readonly unknown[], prefix: string, found: Found): void {
  const paths = mountPaths(layer);
  if (paths === undefined) {
    const known: ReadRoutes & Found = { routes: [], unread: [] };
    readStack(stack, '', known);
    const names = known.routes.map(({ method, path }) => `${method} ${path}`);
    found.unread.push(
      `A router is mounted below a regular expression (${names.join(', ') || 'without routes'}). ${NEXT_STEP}`,
    );
    return;
  }
  for (const path of paths) readStack(stack, `${prefix}${path}`, found);
}
