import type { CatalogProblem } from '../core/catalog/problem';
import { formatPointer } from '../core/formats/json-pointer';
import { suggestion } from '../core/nearest';
import type { Located } from './document';
import { isNode, membersOf } from './document';
import type { Warnings } from './warnings';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

const FIELDS = [
  ...METHODS,
  '$ref',
  'summary',
  'description',
  'servers',
  'parameters',
  'additionalOperations',
];

/** A token (RFC 9110, 5.6.2). */
const METHOD = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** The description of one method of a path. */
export interface Operation extends Located {
  /** As sent by clients. */
  readonly method: string;
}

/** The operations of a path item; notes members that are not operations. */
export function operationsOf(item: Located, path: string, warnings: Warnings): readonly Operation[] {
  const { node, at } = item;
  warnings.noteAll(unusedFields(item), { operation: path });
  const further = membersOf(node['additionalOperations']);
  const given = [
    ...METHODS.flatMap((method) => (node[method] === undefined ? [] : [[method, node[method], at] as const])),
    ...further.map(([method, one]) => [method, one, `${at}/additionalOperations`] as const),
  ];
  return given.flatMap(([name, operation, around]) => {
    const method = name.toUpperCase();
    const place = around + formatPointer([name]);
    if (METHOD.test(name) && isNode(operation)) return [{ method, node: operation, at: place }];
    warnings.noteAll([{ at: place, ...slipOf(name) }], { operation: `${method} ${path}` });
    return [];
  });
}

/** The reason why the value of a method cannot be used. */
function slipOf(method: string): Omit<CatalogProblem, 'at'> {
  if (METHOD.test(method)) {
    return { problem: 'is not an object, so the operation is not used', remedy: 'Write an operation.' };
  }
  const problem = `${JSON.stringify(method)} is not a method, so the operation is not used`;
  return { problem, remedy: 'Write the method as a client sends it.' };
}

/** Members that are not fields of a path item, such as a method in capitals. */
function unusedFields({ node, at }: Located): readonly CatalogProblem[] {
  const unknown = Object.keys(node).filter((name) => !FIELDS.includes(name) && !name.startsWith('x-'));
  const problems = unknown.map((name) => ({
    at: at + formatPointer([name]),
    problem: 'is not a field of a path item, so it is not used',
    remedy: suggestion(name, FIELDS),
  }));
  const further = node['additionalOperations'];
  if (further === undefined || isNode(further)) return problems;
  const remedy = 'Write an object: method → operation.';
  return [
    ...problems,
    { at: `${at}/additionalOperations`, problem: 'is not an object, so it is not used', remedy },
  ];
}
