import type { CatalogEntry } from '../catalog/catalog';
import { parsePointer } from '../formats/json-pointer';
import { isObject } from '../is-object';
import { createPattern } from '../values/create-pattern';
import type { ErrorFormat, JsonSchema } from '../types';
import type { Keywords } from './schema-parts';
import { followed } from './schema-parts';

const known = new WeakMap<object, Described>();

/** Parts of a schema that speak of the same value. */
const PARTS = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas'] as const;

/** The members that a schema of free members speaks of by name. */
interface Described {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

/** Whether the `extensions` of an entry speak of the member at a place, or of one that holds it. */
export function describesPlace(
  { definition: { extensions } }: CatalogEntry,
  { extensions: base }: Pick<ErrorFormat, 'extensions'>,
  at: string,
): boolean {
  if (base === undefined || !at.startsWith(`${base}/`)) return false;
  const name = parsePointer(at.slice(base.length))?.[0];
  return name !== undefined && describesMember(extensions, name);
}

/** Whether a schema of free members speaks of one by name. */
export function describesMember(schema: JsonSchema | undefined, name: string): boolean {
  if (typeof schema !== 'object') return false;
  let described = known.get(schema);
  if (described === undefined) known.set(schema, (described = describedBy(schema)));
  return described.names.has(name) || described.patterns.some((pattern) => pattern.test(name));
}

function describedBy(schema: JsonSchema): Described {
  const names = new Set<string>();
  const patterns: RegExp[] = [];
  const seen = new Set<Keywords>();
  const open: unknown[] = [schema];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const keywords = followed(schema, part);
    if (seen.has(keywords)) continue;
    seen.add(keywords);
    const { properties, required, patternProperties } = keywords;
    for (const name of Object.keys(Object(properties))) names.add(name);
    for (const name of [required ?? []].flat()) names.add(String(name));
    for (const pattern of Object.keys(Object(patternProperties))) patterns.push(createPattern(pattern, 'u'));
    for (const keyword of PARTS) {
      const within = keywords[keyword];
      if (Array.isArray(within)) open.push(...(within as readonly unknown[]));
      else if (keyword === 'dependentSchemas') open.push(...Object.values(Object(within) as object));
      else if (isObject(within)) open.push(within);
    }
  }
  return { names, patterns };
}
