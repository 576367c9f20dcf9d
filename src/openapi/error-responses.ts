import { basePathsOf } from './base-paths';
import { classesOf, classNamed } from '../core/statuses';
import { formatPointer } from '../core/formats/json-pointer';
import type { CatalogProblem } from '../core/catalog/problem';
import type { Located, Node, OpenApiDocument } from './document';
import { membersOf } from './document';
import { operationsOf } from './path-item';
import type { Warnings } from './warnings';

/** An operation of the document, with its error responses. */
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

/** One error response: its place, and its description. */
export interface ErrorResponse extends Located {
  /** A status code, a class (`4xx`) or `default`. */
  readonly key: string;
}

/** Lists the operations of a document: those of the paths, with any method (OpenAPI 3.2, 4.8). */
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
      const problem = 'is not a path, so its operations are not used';
      problems.push({ at: pathAt, problem, remedy: 'Start it with a slash.' });
    } else if (item === undefined && problems.length === 0) {
      problems.push({
        at: pathAt,
        problem: 'is not an object, so it is not used',
        remedy: 'Write a path item.',
      });
    }
    if (!isExtension) warnings.noteAll(problems, { operation: path });
    if (item === undefined || !path.startsWith('/')) return [];
    return operationsOf(item, path, warnings).map(({ method, node: operation, at: place }) => {
      const name = `${method} ${path}`;
      const [servers, serversAt] = serversOf(operation, place, item, root);
      const found: CatalogProblem[] = [];
      const basePaths = basePathsOf(servers, serversAt, found);
      warnings.noteAll(found, {});
      const id = operation['operationId'];
      return {
        name,
        method,
        path,
        basePaths,
        operationId: typeof id === 'string' ? id : undefined,
        at: place,
        responses: responsesOf(operation, place, name, document, warnings),
      };
    });
  });
}

/** The servers of an operation, of its path, or of the document, and their place. */
function serversOf(operation: Node, place: string, item: Located, root: Node): readonly [unknown, string] {
  const levels = [
    [operation, place],
    [item.node, item.at],
    [root, ''],
  ] as const;
  const [node, at] = levels.find(([one]) => (one['servers'] ?? null) !== null) ?? [root, ''];
  return [node['servers'], `${at}/servers`];
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
      // A response with a broken reference is still declared.
      return [{ ...(found ?? { node: {}, at }), key }];
    }
    if (!/^(?:[1-3](?:\d\d|xx)|x-.*)$/.test(key)) {
      const problem = `${JSON.stringify(given)} is not a status code, so the response is not used`;
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
