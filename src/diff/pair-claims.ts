import type { CatalogEntry } from '../core/catalog/catalog';
import { indexEntries } from '../core/catalog/index-entries';
import { statusLabel } from '../core/statuses';
import type { ChangedError, Claim, Pair, PlacedClaim, Side } from './change';
import { compareEntries } from './compare-entries';
import type { EntryPair, PairedEntries } from './pair-entries';
import { nearSide } from './near-sides';
import { simulate } from './simulate';
import { withDoubt } from './with-doubt';
import { defaultEntry, withDefinition } from './default-entry';

type Sides = Pick<Pair, 'old' | 'new'>;

/** The entries of a catalog that were removed, moved or added, and the changes of the others. */
export function pairClaims(paired: PairedEntries, sides: Sides): readonly PlacedClaim[] {
  return [
    ...paired.same.flatMap((pair) => sameClaims(pair, sides)),
    ...paired.moved.flatMap((pair) => movedClaims(pair, sides)),
    ...paired.renamed.flatMap((pair) => renamedClaims(pair, sides)),
    ...removedClaims(paired.removed, sides),
    ...addedClaims(paired.added, sides),
    ...unlistedClaims(paired, sides),
  ];
}

function nearSides({ old, new: young }: Sides, entry: CatalogEntry): Sides {
  return { old: nearSide(old, entry), new: nearSide(young, entry) };
}

export function errorOf({ definition: { status, code } }: CatalogEntry): ChangedError {
  return { status, code };
}

function sameClaims(pair: EntryPair, sides: Sides): readonly PlacedClaim[] {
  return compareEntries({ ...sides, ...pair }).map((claim) => ({
    claim,
    ...sides,
    errors: [errorOf(pair.after)],
    operations: [],
  }));
}

/** A moved error is compared as if it had always been there; the move itself is one change. */
function movedClaims(pair: EntryPair, sides: Sides): readonly PlacedClaim[] {
  const [from, to] = [pair.before.definition.status, pair.after.definition.status];
  const move: PlacedClaim = {
    claim: {
      kind: 'code-moved',
      at: 'status',
      from: statusLabel(from),
      to: statusLabel(to),
      direction: 'either',
      attempts: () => [simulate(sides.new, pair.after), simulate(sides.old, pair.before)],
    },
    ...sides,
    errors: [errorOf(pair.after)],
    operations: [],
  };
  const before = withDefinition(pair.before, { status: to });
  return [move, ...alignedClaims({ before, after: pair.after }, sides, from)];
}

function renamedClaims(pair: EntryPair, sides: Sides): readonly PlacedClaim[] {
  const [from, to] = [pair.before.definition.code, pair.after.definition.code];
  const rename: PlacedClaim = {
    claim: {
      kind: 'code-renamed',
      at: 'code',
      from,
      to,
      direction: 'either',
      attempts: () => [simulate(sides.new, pair.after), simulate(sides.old, pair.before)],
    },
    ...nearSides(sides, pair.after),
    errors: [errorOf(pair.after)],
    operations: [],
  };
  // A type derived from the code changes with it.
  const before = withDefinition(pair.before, { code: to, type: pair.after.definition.type });
  return [rename, ...alignedClaims({ before, after: pair.after }, sides, pair.after.definition.status)];
}

/** Both catalogs with this one error only, as the old one would have it in the new place. */
function alignedClaims(
  { before, after }: EntryPair,
  sides: Sides,
  oldStatus: number,
): readonly PlacedClaim[] {
  const alone = (side: Side, entry: CatalogEntry): Side => ({
    ...side,
    catalog: { ...side.catalog, ...indexEntries([entry]) },
  });
  const whole = { ...nearSides(sides, after), oldStatus };
  const aligned = { old: alone(sides.old, before), new: alone(sides.new, after) };
  return sameClaims({ before, after }, aligned).map((placed) => ({ ...placed, whole }));
}

/** If a catalog accepts any code, an unlisted error can still occur, with fewer promises. */
function unlistedClaims({ removed, added }: PairedEntries, sides: Sides): readonly PlacedClaim[] {
  const { old, new: young } = sides;
  const pairs: readonly EntryPair[] = [
    ...(young.catalog.codes === 'any' ? removed : []).map((before) => ({
      before,
      after: defaultEntry(before.definition, young),
    })),
    ...(old.catalog.codes === 'any' ? added : []).map((after) => ({
      before: defaultEntry(after.definition, old),
      after,
    })),
  ];
  return pairs
    .flatMap((pair) => sameClaims(pair, sides))
    .filter(({ claim: { direction } }) => direction !== 'none');
}

function removedClaims(removed: readonly CatalogEntry[], sides: Sides): readonly PlacedClaim[] {
  return goneClaims(removed, {
    ...sides,
    side: sides.old,
    direction: 'narrower',
    isLeft: (status) => sides.new.catalog.byStatus.has(status),
    kinds: { code: 'code-removed', status: 'status-removed', inherited: 'inherited-removed' },
  });
}

function addedClaims(added: readonly CatalogEntry[], sides: Sides): readonly PlacedClaim[] {
  return goneClaims(added, {
    ...sides,
    side: sides.new,
    direction: 'wider',
    isLeft: (status) => sides.old.catalog.byStatus.has(status),
    kinds: { code: 'code-added', status: 'status-added', inherited: 'inherited-added' },
  });
}

interface OneSided extends Sides {
  /** The side that has the entries. */
  readonly side: Side;
  readonly direction: 'wider' | 'narrower';
  /** Whether the other side has entries of that status code. */
  readonly isLeft: (status: number) => boolean;
  readonly kinds: { readonly [what in 'code' | 'status' | 'inherited']: Claim['kind'] };
}

/** The parts of one side only: single codes, all codes of a status, or inherited ones. */
function goneClaims(
  entries: readonly CatalogEntry[],
  { side, direction, isLeft, kinds, ...sides }: OneSided,
): readonly PlacedClaim[] {
  const claimFor = (entry: CatalogEntry, kind: Claim['kind'], text: string): readonly PlacedClaim[] => {
    const near = nearSides(sides, entry);
    const claim: Claim = {
      kind,
      ...(kind === kinds.status && { at: 'status' }),
      from: direction === 'narrower' ? text : null,
      to: direction === 'narrower' ? null : text,
      direction,
      attempts: () => [simulate(side, entry)],
    };
    const own = direction === 'narrower' ? near.old : near.new;
    return withDoubt([claim], [{ side: own, entry }]).map((one) => ({
      claim: one,
      ...near,
      errors: [errorOf(entry)],
      operations: [],
    }));
  };
  return entries.flatMap((entry) => {
    const { code, status } = entry.definition;
    if (entry.inherited) return claimFor(entry, kinds.inherited, 'extends standard');
    return isLeft(status)
      ? claimFor(entry, kinds.code, code)
      : claimFor(entry, kinds.status, statusLabel(status));
  });
}
