import { formatPointer, pointerGet } from '../../core/formats/json-pointer';
import { nearest, suggestion } from '../../core/nearest';
import type { CatalogProblem } from '../../core/catalog/problem';
import type { Schema, SchemaNode } from './schema-node';
import { alternatives, schemaNodeAt } from './schema-node';
import { schemaErrors } from './schema-errors';
import { showValue } from './show-value';
import { unknownRule } from './unknown-rules';
import type { SchemaError } from '../../core/catalog/validate';

/** Keywords that `allowedValues` puts into words. */
const DESCRIBED: ReadonlySet<string> = new Set([
  'anyOf',
  'enum',
  'if',
  'maximum',
  'minLength',
  'minimum',
  'not',
  'pattern',
  'propertyNames',
  'required',
  'additionalProperties',
  'type',
]);

const typeWords: { readonly [type: string]: string } = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
  integer: 'an integer',
  number: 'a number',
};

/**
 * Puts the errors of the catalog's JSON Schema into words: the value as it is, and, from the schema, the
 * allowed values. Of a choice, the place where it fails is explained, not each alternative.
 */
export function explainErrors(value: unknown): readonly CatalogProblem[] {
  const places = groupByPlace(schemaErrors(value));
  const problems = new Map<string, CatalogProblem>();
  for (const [at, found] of places) {
    const isChoice = found.some(({ keyword }) => keyword === 'anyOf');
    if (isChoice && [...places.keys()].some((other) => other.startsWith(`${at}/`))) continue;
    for (const problem of explainPlace(value, at, found)) {
      if (!problems.has(problem.at)) problems.set(problem.at, problem);
    }
  }
  return [...problems.values()];
}

function groupByPlace(errors: readonly SchemaError[]): ReadonlyMap<string, readonly SchemaError[]> {
  const places = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const found = places.get(error.instancePath);
    if (found === undefined) places.set(error.instancePath, [error]);
    else found.push(error);
  }
  return places;
}

function explainPlace(value: unknown, at: string, errors: readonly SchemaError[]): readonly CatalogProblem[] {
  const node = schemaNodeAt(value, at);
  const isUndecided = node !== undefined && alternatives(node).length > 1;
  const keys = isUndecided ? [] : errors.flatMap((error) => explainKey(value, at, error, node?.schema ?? {}));
  if (keys.length > 0) return withoutMisspelt(keys, at);
  const other = errors.find(({ keyword }) => !DESCRIBED.has(keyword));
  const remedy =
    other === undefined
      ? rightValue(node)
      : `It ${other.message ?? `breaks ${other.keyword}`}. ${descriptionOf(node?.schema)}`;
  return [{ at, problem: `is ${showValue(pointerGet(value, at))}`, remedy: remedy.trimEnd() }];
}

interface KeyProblem extends CatalogProblem {
  /** The known key that an unknown one is spelled like. */
  readonly meant?: string | undefined;
}

function explainKey(
  value: unknown,
  at: string,
  { keyword, params, propertyName }: SchemaError,
  schema: Schema,
): KeyProblem[] {
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const known = Object.keys(schema['properties'] ?? {});
    const meant = nearest(key, known);
    return [{ at: memberAt(at, key), problem: 'is not a known key', remedy: suggestion(key, known), meant }];
  }
  if (keyword === 'required') {
    const key = String(params['missingProperty']);
    const place = memberAt(at, key);
    return [{ at: place, problem: 'is missing', remedy: rightValue(schemaNodeAt(value, place)) }];
  }
  if (propertyName === undefined) return [];
  if (at.endsWith('/rules')) return [unknownRule(propertyName, at)];
  const allowed = `Allowed: names that match /${String(params['pattern'])}/u.`;
  return [
    {
      at: memberAt(at, propertyName),
      problem: 'is not a valid name here',
      remedy: `${allowed} ${descriptionOf(schema)}`,
    },
  ];
}

/** A key that is missing because it is misspelt is one problem, not two. */
function withoutMisspelt(problems: readonly KeyProblem[], at: string): readonly CatalogProblem[] {
  const meant = new Set(
    problems.flatMap((one) => (one.meant === undefined ? [] : [memberAt(at, one.meant)])),
  );
  return problems
    .filter(({ at: place, problem }) => problem !== 'is missing' || !meant.has(place))
    .map(({ at: place, problem, remedy }) => ({ at: place, problem, remedy }));
}

/** The values that a place allows, and its purpose. */
function rightValue(node: SchemaNode | undefined): string {
  const words = node === undefined ? [] : alternatives(node).flatMap(({ schema }) => allowedValues(schema));
  const allowed = words.length === 0 ? '' : `Allowed: ${[...new Set(words)].join(', ')}. `;
  return `${allowed}${descriptionOf(node?.schema)}`.trimEnd();
}

function allowedValues(schema: Schema): readonly string[] {
  const { type, enum: values, pattern, minLength, minimum, maximum } = schema;
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value));
  if (typeof pattern === 'string') return [`text that matches /${pattern}/u`];
  if (typeof minLength === 'number') return [`text of ${minLength} or more characters`];
  if (minimum !== undefined && maximum !== undefined) {
    return [`${typeWords[String(type)]} from ${String(minimum)} to ${String(maximum)}`];
  }
  return typeof type === 'string' ? [typeWords[type] ?? type] : [];
}

function memberAt(at: string, key: string): string {
  return `${at}${formatPointer([key])}`;
}

function descriptionOf(schema: Schema | undefined): string {
  const description = schema?.['description'];
  return typeof description === 'string' ? description : '';
}
