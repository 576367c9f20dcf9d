import type { JsonSchema } from '../../core/types';
import type { Refusals } from '../refuse/refusals';
import type { Validate } from '../../core/catalog/validate';

/** A schema that the user has written. */
export interface UserSchema {
  readonly schema: JsonSchema;
  /** Its place, for the problems of a broken one. */
  readonly at: string;
  /** The folder of the catalog; the compiled schema is kept in its project. */
  readonly folder: string;
}

/**
 * Prepares a schema of the user's. It is compiled at most once per machine: the code is kept on
 * disk and loaded on first use, so most test files never load Ajv.
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

/** The same for a schema of objects only, such as details and extensions: it need not name the type. */
export function compileObjectSchema({ schema, ...rest }: UserSchema, refusals: Refusals): () => Validate {
  const ofObjects = typeof schema === 'object' ? { type: 'object', ...schema } : schema;
  return compileSchema({ schema: ofObjects, ...rest }, refusals);
}
