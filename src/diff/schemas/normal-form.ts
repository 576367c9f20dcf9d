import { partAt } from '../../core/checks/schema-parts';
import { isObject } from '../../core/is-object';
import type { JsonSchema } from '../../core/types';
import { canonical } from '../canonical';

/** A JSON Schema as one object of keywords: references followed, and `allOf` merged if that is simple. */
export type Normal = { readonly [keyword: string]: unknown };

/** Keywords for people, and containers: they do not check anything. */
const NOTES = [
  '$comment',
  '$schema',
  '$id',
  '$defs',
  'definitions',
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'reference',
  'xml',
  'externalDocs',
  'discriminator',
];

/** Schemas that refer to themselves end here. */
const DEEPEST = 12;

/** No value matches it. */
const NEVER: Normal = { not: {} };

/** Brings a part of a schema into normal form; notes are left out, unless requested. */
export function normalForm(part: unknown, root: JsonSchema, depth = 0): Normal {
  if (part === false) return NEVER;
  if (!isObject(part) || depth > DEEPEST) return {};
  const { $ref: reference, allOf, ...rest } = part as Normal;
  const parts = [
    ...(typeof reference === 'string' && reference.startsWith('#') ? [partAt(root, reference)] : []),
    ...(Array.isArray(allOf) ? (allOf as readonly unknown[]) : []),
  ].map((one) => normalForm(one, root, depth + 1));
  const own = withoutNotes(rest);
  const outside = typeof reference === 'string' && !reference.startsWith('#') ? { $ref: reference } : {};
  return parts.reduce<Normal>(merge, { ...own, ...outside });
}

export function isNote(keyword: string): boolean {
  return NOTES.includes(keyword) || keyword.startsWith('x-');
}

function withoutNotes(keywords: Normal): Normal {
  return Object.fromEntries(
    Object.entries(keywords)
      .filter(([keyword]) => !isNote(keyword))
      .map(([keyword, value]) => [
        keyword,
        keyword === 'required' && Array.isArray(value) ? [...value].sort() : value,
      ]),
  );
}

/** Both apply. Parts that cannot be merged stay separate, under `allOf`. */
function merge(one: Normal, other: Normal): Normal {
  const merged: { [keyword: string]: unknown } = { ...one };
  const left: { [keyword: string]: unknown } = {};
  for (const [keyword, value] of Object.entries(other)) {
    const known = merged[keyword];
    if (known === undefined || canonical(known) === canonical(value)) merged[keyword] = value;
    else if (keyword === 'required') merged[keyword] = [...new Set([known, value].flat())].sort();
    else if (keyword === 'properties') merged[keyword] = mergeProperties(Object(known), Object(value));
    else if (keyword === 'allOf') merged[keyword] = [known, value].flat();
    else left[keyword] = value;
  }
  if (Object.keys(left).length === 0) return merged;
  return { ...merged, allOf: [...[merged['allOf'] ?? []].flat(), left] };
}

function mergeProperties(one: Normal, other: Normal): Normal {
  const merged: { [name: string]: unknown } = { ...one };
  for (const [name, schema] of Object.entries(other)) {
    merged[name] = name in merged ? { allOf: [merged[name], schema] } : schema;
  }
  return merged;
}
