import type { FieldDefinition, StatusDefinition } from '../core/types';

/** The header fields in `schemas/`, each with its section: those of duties, and those with a grammar. */
export function knownFields({
  statuses,
  fields,
}: {
  readonly statuses: readonly StatusDefinition[];
  readonly fields: readonly FieldDefinition[];
}): readonly (readonly [name: string, reference: string])[] {
  const owed = statuses.flatMap(({ duties }) =>
    duties.map(({ field, reference }) => [field, reference] as const),
  );
  const parsed = fields.map(({ name, reference }) => [name, reference] as const);
  return [...new Map([...owed, ...parsed])].sort(([one], [other]) => (one < other ? -1 : 1));
}
