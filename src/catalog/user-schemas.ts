import type { JsonSchema } from '../types';
import type { CatalogOrigin } from './origin';
import type { CatalogProblem } from './problem';
import type { Validate } from './validate';

/**
 * Prepares a schema of the user's. It is compiled at most once per machine: the code is kept on
 * disk and loaded on first use, so that a test file as a rule never loads Ajv.
 *
 * Notes every problem of a broken schema.
 */
export function compileSchema(
  schema: JsonSchema,
  origin: CatalogOrigin,
  at: string,
  problems: CatalogProblem[],
): () => Validate {
  // A catalog without schemas of its own pays nothing for this.
  const { prepareSchema } = require('./schema-cache') as typeof import('./schema-cache');
  const ready = prepareSchema(schema, origin.folder);
  if (typeof ready === 'function') return ready;
  problems.push(...ready.problems.map((problem) => ({ ...problem, at: `${at}${problem.at}` })));
  return () => () => true;
}

/** The same for a schema of objects alone, as details and extensions are: it need not say so. */
export function compileObjectSchema(
  schema: JsonSchema,
  ...rest: [origin: CatalogOrigin, at: string, problems: CatalogProblem[]]
): () => Validate {
  return compileSchema(typeof schema === 'object' ? { type: 'object', ...schema } : schema, ...rest);
}
