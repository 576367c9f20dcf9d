import { formatPointer, parsePointer, pointerGet } from '../formats/json-pointer';
import { isObject } from '../is-object';
import type { JsonSchema } from '../types';
import { percentDecoded } from '../urls';

/** A JSON Schema as an object of keywords. */
export type Keywords = { readonly [keyword: string]: unknown };

/** The part of a schema at a path: a JSON Pointer as a URI fragment. */
export function partAt(schema: JsonSchema, path: string): unknown {
  return pointerGet(schema, pointerIn(path));
}

/** The keywords of the part of a schema at a path. */
export function keywordsAt(schema: JsonSchema, path: string): Keywords {
  return keywordsOf(partAt(schema, path));
}

/** The path of a part within the part at a path. */
export function pathTo(path: string, names: readonly string[]): string {
  return path + formatPointer(names).replaceAll('%', '%25');
}

/** Paths of parts of a schema, and whether each always applies: one in a choice, or under a condition, need not. */
export type PartPaths = ReadonlyMap<string, boolean>;

/** Keywords with one part, or several, for the same value. */
const ONE = ['if', 'then', 'else'] as const;
const SEVERAL = ['allOf', 'anyOf', 'oneOf', 'dependentSchemas'] as const;

/** The parts at some paths, with all parts for the same value. */
export function withSame(schema: JsonSchema, start: PartPaths): PartPaths {
  const found = new Map(start);
  // A map also gives the entries that are added while it is iterated.
  for (const [path, holds] of found) {
    for (const [next, always] of stepsFrom(schema, path)) {
      const known = found.get(next);
      if (known === true || known === (holds && always)) continue;
      found.delete(next);
      found.set(next, holds && always);
    }
  }
  return found;
}

function* stepsFrom(schema: JsonSchema, path: string): Generator<readonly [path: string, always: boolean]> {
  const keywords = keywordsAt(schema, path);
  const { $ref: reference } = keywords;
  if (typeof reference === 'string') yield [reference, true];
  for (const keyword of ONE) {
    if (keywords[keyword] !== undefined) yield [pathTo(path, [keyword]), false];
  }
  for (const keyword of SEVERAL) {
    for (const name of Object.keys(Object(keywords[keyword]) as object)) {
      yield [pathTo(path, [keyword, name]), keyword === 'allOf'];
    }
  }
}

/** The reference for the part at a path of a schema: the `reference` of the innermost part that has one. */
export function referenceAt(schema: JsonSchema, at: string): string | undefined {
  const path = parsePointer(pointerIn(at)) ?? [];
  let found: string | undefined;
  let part: unknown = schema;
  for (const name of [undefined, ...path]) {
    if (name !== undefined) part = keywordsOf(part)[name];
    const { reference } = keywordsOf(part);
    if (typeof reference === 'string') found = reference;
  }
  return found;
}

/** The keywords of a part of a schema, or of the part that it refers to. */
export function followed(schema: JsonSchema, part: unknown): Keywords {
  let at = keywordsOf(part);
  for (let steps = 0; steps < MOST_STEPS && typeof at['$ref'] === 'string'; steps += 1) {
    at = keywordsOf(partAt(schema, at['$ref']));
  }
  return at;
}

/** The paths at which a part of a schema can be reported: its own, and those that it refers to. */
export function pathsOf(schema: JsonSchema, path: string): readonly string[] {
  const found = new Set([path]);
  for (const one of found) {
    for (const reference of referencesIn(partAt(schema, one))) found.add(reference);
  }
  return [...found];
}

const references = new WeakMap<object, readonly string[]>();

/** The places to which a part of a schema refers, or anything within it. */
export function referencesIn(part: unknown): readonly string[] {
  if (!isObject(part)) return [];
  let known = references.get(part);
  if (known === undefined) {
    const found = JSON.stringify(part).matchAll(/"\$ref":"(#[^"]*)"/g);
    references.set(part, (known = [...new Set([...found].map(([, reference = '']) => reference))]));
  }
  return known;
}

/** More than these steps are a circle. */
const MOST_STEPS = 20;

export function keywordsOf(part: unknown): Keywords {
  return isObject(part) ? (part as Keywords) : {};
}

function pointerIn(fragment: string): string {
  return percentDecoded(fragment.replace(/^#/, ''));
}
