import type { JsonSchema } from '../types';
import type { Keywords } from './schema-parts';
import { followed, keywordsOf, partAt } from './schema-parts';

const ONE: { readonly [type: string]: string } = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

const MANY: { readonly [type: string]: string } = {
  object: 'objects',
  array: 'lists',
  string: 'texts',
  integer: 'integers',
  number: 'numbers',
};

/** So many parts are asked for what a value has to be: enough for any schema that people read. */
const MOST_PARTS = 50;

/** The requirement of a part of a schema, in a few words: `a list of objects`, `a map of lists`, `text`. */
export function describeShape(schema: JsonSchema, part: unknown): string {
  const keywords = gathered(schema, part);
  const { const: constant, enum: values, type, required, title } = keywords;
  if (constant !== undefined) return JSON.stringify(constant);
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(' or ');
  if (type === undefined && Array.isArray(required)) return `the member ${required.join(' and ')}`;
  const types = [type ?? []].flat().map(String);
  if (types.length === 0) return typeof title === 'string' ? title : 'another value';
  return types.map((one) => shapeOf(one, keywords, schema)).join(' or ');
}

/** The keywords of a part with those that it refers to and those in `allOf`: the first of each, all of `required`. */
function gathered(schema: JsonSchema, start: unknown): Keywords {
  const parts = new Set([start]);
  for (const part of parts) {
    const { $ref: reference, allOf } = keywordsOf(part);
    if (typeof reference === 'string') parts.add(partAt(schema, reference));
    if (Array.isArray(allOf)) allOf.forEach((one) => parts.add(one));
    if (parts.size > MOST_PARTS) break;
  }
  const all = [...parts].map(keywordsOf);
  const required = new Set(all.flatMap((one) => (Array.isArray(one['required']) ? one['required'] : [])));
  return Object.assign({}, ...all.reverse(), required.size > 0 && { required: [...required] }) as Keywords;
}

function shapeOf(type: string, keywords: Keywords, schema: JsonSchema): string {
  const { items, additionalProperties, required } = keywords;
  if (type === 'array') return withItems('a list', schema, items);
  if (type === 'object' && Array.isArray(required)) return `an object with ${required.join(' and ')}`;
  if (type === 'object' && additionalProperties !== undefined)
    return withItems('a map', schema, additionalProperties);
  return ONE[type] ?? type;
}

/** `a list of objects`; `a list`, if its items can be of several kinds. */
function withItems(noun: string, schema: JsonSchema, items: unknown): string {
  const many = MANY[String(followed(schema, items)['type'])];
  return many === undefined ? (noun === 'a map' ? 'an object' : noun) : `${noun} of ${many}`;
}
