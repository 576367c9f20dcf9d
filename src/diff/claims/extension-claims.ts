import { formatPointer } from '../../core/formats/json-pointer';
import { isObject } from '../../core/is-object';
import type { ErrorDefinition, HttpResponse, JsonSchema, JsonValue } from '../../core/types';
import type { Claim, Pair } from '../change';
import { editResponse } from '../edit-response';
import { withDefinition } from '../default-entry';
import type { Trial } from '../schemas/schema-claim';
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
        : place === ''
          ? withMembers(pair, base, trial)
          : simulateBoth(pair).map((response) => editResponse(response, `${base}${place}`, trial)),
  });
}

/** All free members at once, next to those of the format. */
function withMembers(pair: Pair, base: string, trial: Trial): readonly HttpResponse[] {
  if (!('value' in trial) || !isObject(trial.value)) return [];
  const members = Object.entries(trial.value);
  const none = { extensions: undefined };
  const plain = simulateBoth({
    ...pair,
    before: withDefinition(pair.before, none),
    after: withDefinition(pair.after, none),
  });
  return plain.map((response) =>
    members.reduce(
      (edited, [name, value]) =>
        editResponse(edited, `${base}${formatPointer([name])}`, { value: value as JsonValue }),
      response,
    ),
  );
}

function ofObjects(extensions: ErrorDefinition['extensions']): JsonSchema {
  if (extensions === false) return false;
  return { type: 'object', ...(typeof extensions === 'object' ? extensions : {}) };
}
