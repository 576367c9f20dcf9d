import type { JsonSchema } from '../../core/types';
import type { Refusals } from '../refuse/refusals';
import type { Validate } from '../../core/catalog/validate';

/** A schema that the user has written. */
export interface UserSchema {
  readonly schema: JsonSchema;
  /** Where it stands, for the problems of a broken one. */
  readonly at: string;
  /** The folder of the catalog, in whose project it is kept once it is compiled. */
  readonly folder: string;
}

/**
 * Prepares a schema of the user's. It is compiled at most once per machine: the code is kept on
 * disk and loaded on first use, so that a test file as a rule never loads Ajv.
 *
 * Notes every problem of a broken schema.
 */
export function compileSchema({ schema, at, folder }: UserSchema, refusals: Refusals): () => Validate {
  // A catalog without schemas of its own pays nothing for this.
  const { prepareSchema } = require('./schema-cache') as typeof import('./schema-cache');
  const ready = prepareSchema(schema, folder);
  if (typeof ready === 'function') return ready;
  refusals.noteAll(ready.problems, at);
  return () => () => true;
}

/** The same for a schema of objects alone, as details and extensions are: it need not say so. */
export function compileObjectSchema({ schema, ...rest }: UserSchema, refusals: Refusals): () => Validate {
  const ofObjects = typeof schema === 'object' ? { type: 'object', ...schema } : schema;
  return compileSchema({ schema: ofObjects, ...rest }, refusals);
}
