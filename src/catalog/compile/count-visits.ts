import { pointerGet } from '../../core/formats/json-pointer';
import type { JsonSchema } from '../../core/types';
import { referencesInPlace } from './find-loop';

/**
 * The highest number of schemas that check one value, each as often as those that refer to it in total. None may
 * lead back to itself for the same value.
 *
 * @param references those to the definitions of the schema
 */
export function countVisits(root: JsonSchema, references: Iterable<string>): number {
  const known = new Map<string, number>();
  const visitsOf = (reference: string): number => {
    const found = known.get(reference) ?? visitsBelow(pointerGet(root, reference.slice(1)) as JsonSchema);
    known.set(reference, found);
    return found;
  };
  const visitsBelow = (schema: JsonSchema): number =>
    referencesInPlace(schema).reduce((sum, reference) => sum + visitsOf(reference), 1);
  return Math.max(visitsBelow(root), ...[...references].map(visitsOf));
}
