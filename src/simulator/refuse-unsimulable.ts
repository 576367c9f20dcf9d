import type { Catalog } from '../core/catalog/catalog';
import { CatalogError } from '../catalog/refuse/catalog-error';
import type { CatalogProblem } from '../core/catalog/problem';
import { examine } from '../core/examine';
import { simulateError } from './simulate-error';

/**
 * Refuses a catalog with an entry for which no valid response can be generated: a pattern or a schema can be
 * too complex.
 *
 * @throws CatalogError with each such entry, and the remedy
 */
export function refuseUnsimulable(catalog: Catalog): void {
  const problems = catalog.entries.flatMap((entry, index): readonly CatalogProblem[] => {
    const { messagePattern, details, extensions, status } = entry.definition;
    if (messagePattern === undefined && typeof details !== 'object' && extensions === undefined) return [];
    const [first] = examine(simulateError({ catalog, entry, format: entry.format }), {
      catalog,
      statuses: { min: status, max: status },
      predicates: [],
      strict: catalog.strict,
    }).violations;
    if (first === undefined) return [];
    const member = first.rule === 'message' || first.rule === 'code' ? 'messagePattern' : first.rule;
    return [
      {
        at: `/errors/${index}/${member}`,
        problem: 'the simulator found no response that matches it',
        remedy:
          member === 'messagePattern'
            ? 'Give the entry a "message" that matches the pattern.'
            : 'Give the schema "examples" with a valid one.',
      },
    ];
  });
  if (problems.length > 0) throw new CatalogError(catalog.source, problems);
}
