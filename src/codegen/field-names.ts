import type { SchemaData } from './schema-data';

/** The header fields that `schemas/` knows: those of the duties, and those with a grammar. */
export function fieldNames({ statuses, fields }: Pick<SchemaData, 'statuses' | 'fields'>): readonly string[] {
  const owed = statuses.flatMap(({ duties }) => duties.map(({ field }) => field));
  return [...new Set([...owed, ...fields.map(({ name }) => name)])].sort();
}
