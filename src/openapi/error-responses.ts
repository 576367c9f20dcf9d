import { classesOf, classNamed } from '../core/statuses';
import { formatPointer } from '../core/formats/json-pointer';
import type { Located, OpenApiDocument } from './document';
import { isNode, membersOf } from './document';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const;

/** An operation of the document, with the responses that are errors. */
export interface DocumentedOperation {
  readonly method: string;
  readonly path: string;
  readonly basePaths: readonly string[];
  readonly operationId: string | undefined;
  /** JSON Pointer to the operation. */
  readonly at: string;
  readonly responses: readonly ErrorResponse[];
}

/** One error response: where it is declared, and what it says. */
export interface ErrorResponse extends Located {
  /** A status code, a class (`4xx`) or `default`. */
  readonly key: string;
}

/** Lists the operations of a document: those of the paths, whatever their method (OpenAPI 3.2, 4.8). */
export function errorResponses(document: OpenApiDocument): readonly DocumentedOperation[] {
  const { root, follow } = document;
  return membersOf(root['paths']).flatMap(([path, value]) => {
    const item = follow(value, formatPointer(['paths', path]));
    if (item === undefined || !path.startsWith('/')) return [];
    const further = membersOf(item.node['additionalOperations']).map(
      ([method, operation]) => [method, operation, `${item.at}/additionalOperations`] as const,
    );
    return [...METHODS.map((method) => [method, item.node[method], item.at] as const), ...further].flatMap(
      ([method, operation, at]) => {
        if (!isNode(operation)) return [];
        const place = `${at}${formatPointer([method])}`;
        const servers = operation['servers'] ?? item.node['servers'] ?? root['servers'];
        const id = operation['operationId'];
        return [
          {
            method: method.toUpperCase(),
            path,
            basePaths: basePathsOf(servers),
            operationId: typeof id === 'string' ? id : undefined,
            at: place,
            responses: membersOf(operation['responses']).flatMap(([key, response]) => {
              const found = isErrorKey(key) ? follow(response, `${place}/responses/${key}`) : undefined;
              return found === undefined ? [] : [{ ...found, key: key.toLowerCase() }];
            }),
          },
        ];
      },
    );
  });
}

function isErrorKey(key: string): boolean {
  return (
    key === 'default' || classNamed(key.toLowerCase()) !== undefined || classesOf(Number(key)).length > 0
  );
}

/** The paths of the servers, variables at their defaults; the plain path is meant anyway. */
function basePathsOf(servers: unknown): readonly string[] {
  if (!Array.isArray(servers)) return [];
  const paths = servers.filter(isNode).map(({ url, variables }) =>
    String(url ?? '')
      .replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
        const variable = isNode(variables) ? variables[name] : undefined;
        return isNode(variable) ? String(variable['default'] ?? '') : '';
      })
      .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, ''),
  );
  return [...new Set(paths.filter((path) => path.startsWith('/')))];
}
