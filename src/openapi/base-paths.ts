import type { CatalogProblem } from '../core/catalog/problem';
import { withoutLastSlashes } from '../core/urls';
import type { Node } from './document';
import { isNode } from './document';

/** No server has more paths; each value of each variable makes another one. */
const MOST_PATHS = 200;

/**
 * The paths of servers, which can precede the paths of operations. A variable with an enum has each of its values, one
 * without an enum is any segment (OpenAPI 3.1, 4.8.5, 4.8.6).
 */
export function basePathsOf(servers: unknown, at: string, problems: CatalogProblem[]): readonly string[] {
  if (!Array.isArray(servers)) {
    const problem = 'is not an array, so no server is known';
    if (servers !== undefined && servers !== null)
      problems.push({ at, problem, remedy: 'Write an array: [{ "url": "…" }].' });
    return [];
  }
  const paths = servers.filter(isNode).flatMap(({ url, variables }) => {
    if (typeof url !== 'string') return [];
    return withVariables(url, isNode(variables) ? variables : {}).map(pathOfServer);
  });
  const different = [...new Set(paths.filter((path) => path !== ''))];
  if (different.length > MOST_PATHS) {
    const problem = `has more than ${MOST_PATHS} base paths; only the first ${MOST_PATHS} are used`;
    problems.push({ at, problem, remedy: 'Remove "enum" if a variable can be any segment.' });
  }
  return different.slice(0, MOST_PATHS);
}

/** The variable can contain the scheme, the host, or several segments: values are inserted before the URL is split. */
function withVariables(url: string, variables: Node): readonly string[] {
  const [, name] = /\{([^{}:]+)\}/.exec(url) ?? [];
  if (name === undefined) return [url];
  const variable = variables[name];
  const { enum: values, default: usual } = isNode(variable) ? variable : ({} as Node);
  const known = Array.isArray(values) ? values.map(String) : [];
  // A colon marks a remaining parameter, one segment: any other default is possible too.
  const all =
    known.length > 0
      ? known
      : [`{:${name}}`, ...(typeof usual === 'string' && /^$|\//.test(usual) ? [usual] : [])];
  return all
    .flatMap((value) =>
      withVariables(
        url.replace(`{${name}}`, () => value),
        variables,
      ),
    )
    .slice(0, MOST_PATHS + 1);
}

/** A relative URL starts at the root here: the address of the published document is unknown. */
function pathOfServer(url: string): string {
  const path = withoutLastSlashes(
    url
      .replace(/^(?:[a-z{][^/{}]*:)?\/\/[^/]*/i, '')
      .replace(/^\{:[^/{}]*\}:?\/\/[^/]*/, '')
      .replace(/[?#].*/s, '')
      .replace(/^(?:\.{1,2}\/)+|^\.{1,2}$/, '')
      .replaceAll('{:', '{'),
  );
  return path === '' || path.startsWith('/') ? path : `/${path}`;
}
