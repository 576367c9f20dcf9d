import type { ErrorDefinition, JsonSchema } from '../../core/types';
import type { Claim, Pair } from '../change';
import { editResponse } from '../edit-response';
import { simulateBoth } from '../simulate';
import { claimsOfSchemas } from './claims-of-schemas';

/** The free members of an error. */
export function extensionClaims(pair: Pair): readonly Claim[] {
  const { before, after } = pair;
  const base = after.format.definition.extensions ?? before.format.definition.extensions;
  return claimsOfSchemas({
    old: ofObjects(before.definition.extensions),
    new: ofObjects(after.definition.extensions),
    prefix: 'extensions',
    respond: (place, trial) =>
      base === undefined
        ? []
        : simulateBoth(pair).map((response) => editResponse(response, `${base}${place}`, trial)),
  });
}

function ofObjects(extensions: ErrorDefinition['extensions']): JsonSchema {
  if (extensions === false) return false;
  return { type: 'object', ...(typeof extensions === 'object' ? extensions : {}) };
}
