import type { CatalogProblem } from '../core/catalog/problem';
import { withoutLastSlashes } from '../core/urls';
import type { Node } from './document';
import { isNode } from './document';

/** More paths than any server has; each value of each variable makes another. */
const MOST_PATHS = 200;

/**
 * The paths of servers, which may stand before those of operations. A variable with an enum is each of its values, one
 * without is any segment (OpenAPI 3.1, 4.8.5, 4.8.6).
 */
export function basePathsOf(servers: unknown, at: string, problems: CatalogProblem[]): readonly string[] {
  if (!Array.isArray(servers)) {
    const problem = 'is no list, so no server is known';
    if (servers !== undefined && servers !== null)
      problems.push({ at, problem, remedy: 'Write a list: [{ "url": "…" }].' });
    return [];
  }
  const paths = servers.filter(isNode).flatMap(({ url, variables }) => {
    if (typeof url !== 'string') return [];
    return withVariables(url, isNode(variables) ? variables : {}).map(pathOfServer);
  });
  const different = [...new Set(paths.filter((path) => path !== ''))];
  if (different.length > MOST_PATHS) {
    const problem = `has more than ${MOST_PATHS} base paths, of which the first ${MOST_PATHS} are used`;
    problems.push({ at, problem, remedy: 'Leave out "enum" where a variable may be any segment.' });
  }
  return different.slice(0, MOST_PATHS);
}

/** The variable may hold the scheme, the host, or a path of several segments: values come before the URL is cut. */
function withVariables(url: string, variables: Node): readonly string[] {
  const [, name] = /\{([^{}:]+)\}/.exec(url) ?? [];
  if (name === undefined) return [url];
  const variable = variables[name];
  const { enum: values, default: usual } = isNode(variable) ? variable : ({} as Node);
  const known = Array.isArray(values) ? values.map(String) : [];
  // A colon marks what stays a parameter, one segment: any other default counts as well.
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

/** A relative URL starts from the root here: where the document was published, nobody can know. */
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
