import { basePathsOf } from './base-paths';
import { classesOf, classNamed } from '../core/statuses';
import { formatPointer } from '../core/formats/json-pointer';
import type { CatalogProblem } from '../core/catalog/problem';
import type { Located, Node, OpenApiDocument } from './document';
import { isNode, membersOf } from './document';
import type { Warnings } from './warnings';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const;

/** A token (RFC 9110, 5.6.2). */
const METHOD = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** An operation of the document, with the responses that are errors. */
export interface DocumentedOperation {
  /** `POST /users`. */
  readonly name: string;
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
export function errorResponses(
  document: OpenApiDocument,
  warnings: Warnings,
): readonly DocumentedOperation[] {
  const { root, follow } = document;
  return membersOf(root['paths']).flatMap(([path, value]) => {
    const problems: CatalogProblem[] = [];
    const pathAt = formatPointer(['paths', path]);
    const item = follow(value, pathAt, problems);
    const isExtension = path.startsWith('x-');
    if (!path.startsWith('/') && !isExtension) {
      const problem = 'is no path, so its operations are not used';
      problems.push({ at: pathAt, problem, remedy: 'Begin it with a slash.' });
    }
    if (!isExtension) warnings.noteAll(problems, { operation: path });
    if (item === undefined || !path.startsWith('/')) return [];
    const further = membersOf(item.node['additionalOperations']).map(
      ([method, operation]) => [method, operation, `${item.at}/additionalOperations`] as const,
    );
    return [...METHODS.map((method) => [method, item.node[method], item.at] as const), ...further].flatMap(
      ([method, operation, at]) => {
        if (!isNode(operation)) return [];
        const place = `${at}${formatPointer([method])}`;
        if (!METHOD.test(method)) {
          const problem = `${JSON.stringify(method)} is no method, so the operation is not used`;
          warnings.noteAll([{ at: place, problem, remedy: 'Write the method as it is sent.' }], {});
          return [];
        }
        const servers = operation['servers'] ?? item.node['servers'] ?? root['servers'];
        const id = operation['operationId'];
        const name = `${method.toUpperCase()} ${path}`;
        return [
          {
            name,
            method: method.toUpperCase(),
            path,
            basePaths: basePathsOf(servers),
            operationId: typeof id === 'string' ? id : undefined,
            at: place,
            responses: responsesOf(operation, place, name, document, warnings),
          },
        ];
      },
    );
  });
}

function responsesOf(
  operation: Node,
  place: string,
  name: string,
  document: OpenApiDocument,
  warnings: Warnings,
): readonly ErrorResponse[] {
  return membersOf(operation['responses']).flatMap(([given, response]) => {
    const key = given.toLowerCase();
    const problems: CatalogProblem[] = [];
    const at = `${place}/responses${formatPointer([given])}`;
    if (isErrorKey(key)) {
      const found = document.follow(response, at, problems);
      warnings.noteAll(problems, { operation: name, status: given });
      // A response that is not there is declared all the same.
      return [{ ...(found ?? { node: {}, at }), key }];
    }
    if (!/^(?:[1-3](?:\d\d|xx)|x-.*)$/.test(key)) {
      const problem = `${JSON.stringify(given)} is no status code, so the response is not used`;
      warnings.noteAll([{ at, problem, remedy: 'Write a status code, a class such as 4XX, or default.' }], {
        operation: name,
      });
    }
    return [];
  });
}

function isErrorKey(key: string): boolean {
  return key === 'default' || classNamed(key) !== undefined || classesOf(Number(key)).length > 0;
}
