import type { Validate } from '../catalog/validate';
import type { JsonSchema } from '../types';
import { accepts } from './accepts';
import type { Finding } from './check';
import { nothing } from './check';

/** A compiled schema, with its source, to explain why a value is refused. */
export interface CheckedSchema {
  readonly validate: Validate;
  readonly schema: () => JsonSchema;
  /** The reference for parts of the schema without their own `reference`. */
  readonly reference?: (() => string | undefined) | undefined;
}

/** Runs a validator and turns its errors into findings: one per cause and place. */
export function schemaFindings(
  { validate, schema: schemaOf, reference: referenceOf }: CheckedSchema,
  value: unknown,
  base = '',
): readonly Finding[] {
  const isAccepted = accepts(validate, value);
  if (isAccepted === true) return nothing;
  const reference = referenceOf?.();
  if (isAccepted === undefined) {
    // The content is at fault.
    return [
      {
        at: base,
        reason: 'too-deep',
        expected: 'a document of sensible depth',
        received: 'thousands of levels',
        reference,
      },
    ];
  }
  const { findingsOf } = require('./findings-of-errors') as typeof import('./findings-of-errors');
  return findingsOf(validate.errors ?? [], { schema: schemaOf(), reference, value, base });
}
