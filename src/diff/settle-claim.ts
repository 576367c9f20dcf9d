import { changeDefinitions } from '../generated/changes';
import type { ChangeKind } from '../generated/known-names';
import type { ChangeLevels } from '../core/types';
import type { Change, Claim, PlacedClaim, Witness } from './change';
import { findWitness } from './find-witness';
import { judge } from './judge';

const definitions = new Map(changeDefinitions.map((definition) => [definition.id, definition]));

/** The row of `schemas/changes.json` for a kind of change. */
export function changeDefinition(kind: ChangeKind) {
  const definition = definitions.get(kind);
  if (definition === undefined) throw new Error(`schemas/changes.json has no kind ${kind}`);
  return definition;
}

/** Makes a change of a claim: a response is looked for that shows it, and its level is that of what was shown. */
export function settleClaim(
  { claim, old, new: young, errors, operations, whole }: PlacedClaim,
  levels: ChangeLevels,
): Change {
  const confirm = whole === undefined ? undefined : (one: Witness) => confirmed(one, whole);
  const witness = findWitness(claim, { old, new: young }, confirm);
  const kind = settledKind(claim, witness);
  const { level: usual } = changeDefinition(kind);
  const level = levels[kind] ?? usual;
  // What a response of the new catalog has shown is certain.
  const doubt = witness?.allowedBy === 'new' ? undefined : doubtOf(claim, kind);
  return {
    kind,
    level,
    ...(level !== usual && { usualLevel: usual }),
    ...(claim.at !== undefined && claim.at !== '' && { at: claim.at }),
    from: claim.from,
    to: claim.to,
    errors,
    operations,
    ...(doubt !== undefined && { doubt }),
    ...(witness !== undefined && { witness }),
  };
}

/** What no response shows has no effect, unless there may be responses that were not tried. */
function settledKind(
  { kind, kindIfWider, direction, doubt }: Claim,
  witness: Witness | undefined,
): ChangeKind {
  if (direction === 'none') return kind;
  if (witness === undefined) return doubt === undefined ? 'no-effect' : kind;
  return witness.allowedBy === 'new' ? (kindIfWider ?? kind) : kind;
}

function doubtOf({ doubt }: Claim, kind: ChangeKind): string | undefined {
  return kind === 'no-effect' ? undefined : doubt;
}

/** The same witness in the catalogs as they are: what the old one allows has the old status code there. */
function confirmed(
  witness: Witness,
  { oldStatus, ...sides }: NonNullable<PlacedClaim['whole']>,
): Witness | undefined {
  const { allowedBy, refusedBy } = witness;
  const response = allowedBy === 'old' ? { ...witness.response, status: oldStatus } : witness.response;
  const violations = judge(sides[refusedBy], response);
  if (violations.length === 0 || judge(sides[allowedBy], response).length > 0) return undefined;
  return { allowedBy, refusedBy, response, violations };
}
