import type { CatalogProblem } from '../../core/catalog/problem';
import { isDisallowed } from '../compile/disallowed';
import { showValue } from './show-value';
import { sizeProblems } from './size-problems';
import type { Validate } from '../../core/catalog/validate';

/** The places are found by code that is generated on demand, which not every Node allows. */
const UNEXPLAINED: CatalogProblem = {
  at: '',
  problem: 'does not conform to schemas/error-catalog.schema.json',
  remedy: 'Run once without --disallow-code-generation-from-strings, or open it in an editor, to see where.',
};

/** The problems in the shape of a catalog, by its JSON Schema. */
export function schemaProblems(value: unknown): readonly CatalogProblem[] {
  const { catalog } = require('../../generated/catalog-validators') as { readonly catalog: Validate };
  const tooLarge = sizeProblems(value);
  if (tooLarge.length > 0) return tooLarge;
  if (catalog(value)) return [];
  const { explainErrors } = require('./explain-errors') as typeof import('./explain-errors');
  try {
    return explainErrors(value);
  } catch (error) {
    if (!isDisallowed(error)) throw error;
    return [UNEXPLAINED];
  }
}

/** The problems in the shape of a format: a catalog can contain one, so the catalog's schema applies. */
export function formatProblems(format: unknown): readonly CatalogProblem[] {
  if (typeof format === 'string') {
    // In a catalog, a text is the name of a format.
    return [{ at: '', problem: `is ${showValue(format)}`, remedy: 'Allowed: an object.' }];
  }
  return schemaProblems({ format, errors: [] }).map((problem) => ({
    ...problem,
    at: problem.at.replace(/^\/format/, ''),
  }));
}
