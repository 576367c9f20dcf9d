import type { CatalogProblem } from '../../core/catalog/problem';
import { formatPointer } from '../../core/formats/json-pointer';
import { suggestion } from '../../core/nearest';
import type { ErrorCatalog } from '../../core/types';

/** Kinds of change to which a catalog gives a level, but that do not exist. */
export function unknownKinds({ compatibility }: ErrorCatalog): readonly CatalogProblem[] {
  if (compatibility === undefined) return [];
  const { changeDefinitions } =
    require('../../generated/changes') as typeof import('../../generated/changes');
  const kinds: readonly string[] = changeDefinitions.map(({ id }) => id);
  return Object.keys(compatibility)
    .filter((kind) => !kinds.includes(kind))
    .map((kind) => ({
      at: `/compatibility${formatPointer([kind])}`,
      problem: 'is not a kind of change',
      remedy: suggestion(kind, kinds),
    }));
}
