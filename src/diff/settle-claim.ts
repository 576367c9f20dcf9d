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

/** Makes a change from a claim: finds a response that shows it, and sets the level by that response. */
export function settleClaim(
  { claim, old, new: young, errors, operations, whole }: PlacedClaim,
  levels: ChangeLevels,
): Change {
  const confirm = whole === undefined ? undefined : (one: Witness) => confirmed(one, whole);
  const witness = findWitness(claim, { old, new: young }, confirm);
  const kind = settledKind(claim, witness);
  const { level: usual } = changeDefinition(kind);
  const level = levels[kind] ?? usual;
  // A change that a response of the new catalog shows is certain.
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

/** A claim that no response shows has no effect, unless some responses may be untried. */
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

/** The same witness in the unchanged catalogs: there, an allowed response of the old one has the old status code. */
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
