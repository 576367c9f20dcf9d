import { hasFunction, memberOf } from './members';
import type { Route, RouteReader } from './route';

const INDENT = 4;

/** Fastify, which prints its routes as a tree, one part of a path per line. */
export const fastify: RouteReader = {
  id: 'fastify',
  matches: (app) => hasFunction(app, 'printRoutes') && hasFunction(app, 'inject'),
  read(app) {
    const print = memberOf(app, 'printRoutes') as (this: object, options: object) => string;
    return { routes: routesOfTree(print.call(app, { commonPrefix: false })), unread: [] };
  },
};

function routesOfTree(tree: string): readonly Route[] {
  const parts: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', text = ''] = /^((?:[│ ] {3})*)[├└]── (.*)$/u.exec(line) ?? [];
    if (text === '') return [];
    const [, part = '', methods = ''] = /^(.*?)(?: \(([A-Z, -]+)\))?(?: \{.*\})?$/.exec(text) ?? [];
    parts.length = indent.length / INDENT;
    parts.push(part);
    const path = parts.join('');
    return methods
      .split(', ')
      .filter((method) => !['', 'HEAD', 'OPTIONS'].includes(method))
      .map((method) => ({ method, path: path.startsWith('/') ? path : `/${path}` }));
  });
}
