import type { HttpResponse, JsonSchema } from '../../core/types';
import { canonical } from '../canonical';
import type { Claim } from '../change';
import { compareSchemas } from '../schemas/compare-schemas';
import { inOneOrder, withoutNotes } from '../schemas/without-notes';
import type { SchemaClaim, Trial } from '../schemas/schema-claim';

/** Two schemas, their place, and the way from a trial to a response. */
export interface ComparedSchemas {
  readonly old: JsonSchema;
  readonly new: JsonSchema;
  /** The prefix of places in the schema: `extensions`, `details`, a field. */
  readonly prefix: string;
  readonly respond: (place: string, trial: Trial) => readonly HttpResponse[];
}

/** The changes between two schemas, as claims that responses can show. */
export function claimsOfSchemas(compared: ComparedSchemas): readonly Claim[] {
  const { old, new: young, prefix, respond } = compared;
  const claims = compareSchemas({ old, new: young }).map((claim) => claimOf(claim, prefix, respond));
  if (claims.length > 0 || canonical(inOneOrder(old)) === canonical(inOneOrder(young))) return claims;
  const isSame = canonical(withoutNotes(old)) === canonical(withoutNotes(young));
  const kind = isSame ? 'description-reworded' : 'no-effect';
  return [{ kind, at: prefix, from: null, to: null, direction: 'none', attempts: () => [] }];
}

function claimOf(
  { kind, at, place, from, to, direction, trials, doubt }: SchemaClaim,
  prefix: string,
  respond: ComparedSchemas['respond'],
): Claim {
  return {
    kind,
    at: `${prefix}${at}`,
    from,
    to,
    direction,
    attempts: () => trials.flatMap((trial) => respond(place, trial)),
    ...(doubt !== undefined && { doubt }),
    ...(kind === 'member-uncertain' && { kindIfWider: 'member-widened' }),
  };
}
