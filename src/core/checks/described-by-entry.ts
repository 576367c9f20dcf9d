import type { CatalogEntry } from '../catalog/catalog';
import { parsePointer } from '../formats/json-pointer';
import { createPattern } from '../values/create-pattern';
import type { ErrorFormat, JsonSchema } from '../types';
import { keywordsAt, withSame } from './schema-parts';

const known = new WeakMap<object, Described>();

/** The members that a schema of free members names. */
interface Described {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

/** Whether the `extensions` of an entry describe the member at a place, or one that contains it. */
export function describesPlace(
  { definition: { extensions } }: CatalogEntry,
  { extensions: base }: Pick<ErrorFormat, 'extensions'>,
  at: string,
): boolean {
  if (base === undefined || !at.startsWith(`${base}/`)) return false;
  const name = parsePointer(at.slice(base.length))?.[0];
  return name !== undefined && describesMember(extensions, name);
}

/** Whether a schema of free members names a member. */
export function describesMember(schema: JsonSchema | undefined, name: string): boolean {
  if (typeof schema !== 'object') return false;
  let described = known.get(schema);
  if (described === undefined) known.set(schema, (described = describedBy(schema)));
  return described.names.has(name) || described.patterns.some((pattern) => pattern.test(name));
}

function describedBy(schema: JsonSchema): Described {
  const names = new Set<string>();
  const patterns: RegExp[] = [];
  for (const path of withSame(schema, new Map([['#', true]])).keys()) {
    const { properties, required, patternProperties } = keywordsAt(schema, path);
    for (const name of Object.keys(Object(properties))) names.add(name);
    for (const name of [required ?? []].flat()) names.add(String(name));
    for (const pattern of Object.keys(Object(patternProperties))) patterns.push(createPattern(pattern, 'u'));
  }
  return { names, patterns };
}
