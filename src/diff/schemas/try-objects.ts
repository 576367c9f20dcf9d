import { isObject } from '../../core/is-object';
import type { JsonSchema, JsonValue } from '../../core/types';
import { sampleText } from '../../simulator/sample-text';
import { sampleValue } from '../../simulator/sample-value';
import type { Normal } from './normal-form';

type JsonObject = { readonly [name: string]: JsonValue };

const ONE_OF_EACH: readonly JsonValue[] = ['example', 1, true, null, [], {}];

/** Objects that conditions and choices distinguish: with their members, and without each one in turn. */
export function tryObjects(schema: Normal, root: JsonSchema): readonly JsonValue[] {
  const base = objectOf(sampleValue(schema, undefined, root));
  const asked = ['if', 'then', 'else', 'not']
    .map((keyword) => schema[keyword])
    .filter(isObject)
    .map((part) => objectOf(sampleValue({ type: 'object', ...part }, undefined, root)));
  const choices = ['anyOf', 'oneOf', 'allOf']
    .flatMap((keyword) => schema[keyword] ?? [])
    .filter(isObject)
    .map((part) => objectOf(sampleValue({ type: 'object', ...part }, undefined, root)));
  const triggers = ['dependentRequired', 'dependentSchemas'].flatMap((keyword) =>
    Object.keys(Object(schema[keyword]) as object).map((name) => ({ [name]: base[name] ?? 'example' })),
  );
  const named = Object.keys(Object(schema['patternProperties']) as object).flatMap((pattern) => {
    const name = nameFor(pattern);
    return name === undefined ? [] : ONE_OF_EACH.map((value) => ({ ...base, [name]: value }));
  });
  const whole = [base, ...[...asked, ...choices, ...triggers].flatMap((one) => [{ ...base, ...one }, one])];
  return [...whole, ...whole.flatMap(withoutEach), ...named, {}];
}

function objectOf(value: JsonValue): JsonObject {
  return isObject(value) && !Array.isArray(value) ? (value as JsonObject) : {};
}

function withoutEach(object: JsonObject): readonly JsonObject[] {
  return Object.keys(object).map((name) =>
    Object.fromEntries(Object.entries(object).filter(([other]) => other !== name)),
  );
}

function nameFor(pattern: string): string | undefined {
  try {
    return sampleText(new RegExp(pattern, 'u'));
  } catch {
    return undefined;
  }
}
