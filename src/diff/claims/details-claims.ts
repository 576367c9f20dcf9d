import type { ChangeKind } from '../../generated/known-names';
import type { Detail, ErrorDefinition, JsonSchema, JsonValue } from '../../core/types';
import { sampleValue } from '../../simulator/sample-value';
import type { Claim, Pair } from '../change';
import { editMember } from '../schemas/edit-member';
import { simulateBoth } from '../simulate';
import { claimsOfSchemas } from './claims-of-schemas';

type Presence = 'none' | 'optional' | 'required';
type Step = readonly [kind: ChangeKind, direction: Claim['direction']];

const STEPS: { readonly [from in Presence]: { readonly [to in Presence]?: Step } } = {
  required: { optional: ['details-optional', 'wider'], none: ['details-dropped', 'wider'] },
  optional: { required: ['details-required', 'narrower'], none: ['details-dropped', 'narrower'] },
  none: { optional: ['details-added', 'wider'], required: ['details-added', 'wider'] },
};

const ONE_DETAIL: readonly Detail[] = [{ pointer: '/field', code: 'invalid', message: 'is not valid' }];

/** Whether there are details, and the schema of each. */
export function detailsClaims(pair: Pair): readonly Claim[] {
  const [old, young] = [pair.before.definition.details, pair.after.definition.details];
  const [from, to] = [presenceOf(old), presenceOf(young)];
  const step = STEPS[from][to];
  const samples = [ONE_DETAIL, ...[young, old].flatMap((one) => (isSchema(one) ? [[sampleOf(one)]] : []))];
  const presence: readonly Claim[] =
    step === undefined
      ? []
      : [
          {
            kind: step[0],
            at: 'details',
            from: shown(old),
            to: shown(young),
            direction: step[1],
            attempts: () => [[], ...samples].flatMap((details) => simulateBoth(pair, { details })),
          },
        ];
  if (!isSchema(old) && !isSchema(young)) return presence;
  // If one side has no details at all, their schema is not a second change.
  if (from === 'none' || to === 'none') return presence;
  const items = claimsOfSchemas({
    old: ofObjects(old),
    new: ofObjects(young),
    prefix: 'details',
    respond: (place, trial) =>
      samples.flatMap(([sample]) => {
        const detail = editMember(sample as JsonValue, place, trial) as Detail;
        return simulateBoth(pair, { details: [detail] });
      }),
  });
  return [...presence, ...items];
}

function presenceOf(details: ErrorDefinition['details']): Presence {
  return details === 'none' || details === 'required' ? details : 'optional';
}

function isSchema(details: ErrorDefinition['details']): details is JsonSchema {
  return typeof details === 'object' || typeof details === 'boolean';
}

/** A detail is an object in any case. */
function ofObjects(details: ErrorDefinition['details']): JsonSchema {
  if (!isSchema(details)) return { type: 'object' };
  return typeof details === 'object' ? { type: 'object', ...details } : details;
}

function sampleOf(schema: JsonSchema): Detail {
  return sampleValue(ofObjects(schema)) as Detail;
}

function shown(details: ErrorDefinition['details']): string {
  return isSchema(details) ? 'described' : (details ?? 'optional');
}
