import type { ChangeLevel } from '../core/types';
import { catalogClaims } from './catalog-claims';
import type { Change, ChangedError, Diff, PlacedClaim, Side } from './change';
import type { ClaimGroup } from './group-changes';
import { concerns, groupClaims } from './group-changes';
import { codesOfOperations, operationClaims } from './operation-claims';
import { pairClaims } from './pair-claims';
import { pairEntries } from './pair-entries';
import { settleClaim } from './settle-claim';

const LEVELS: readonly ChangeLevel[] = ['major', 'minor', 'patch'];

/** The number of errors of one change that are tried, before the report says that no response shows it. */
const MOST_TRIED = 60;

/** The changes between two catalogs, each with a response that shows it. Pure. */
export function diffCatalogs(old: Side, young: Side): Diff {
  const sides = { old, new: young };
  const [known, knownNow] = [codesOfOperations(old), codesOfOperations(young)];
  const hasOperations = known.size > 0 && knownNow.size > 0;
  const isFree = (codes: ReadonlySet<string>) => (entry: Side['catalog']['entries'][number]) =>
    !hasOperations || !codes.has(entry.definition.code);
  const claims: readonly PlacedClaim[] = [
    ...pairClaims(
      pairEntries(old.catalog.entries.filter(isFree(known)), young.catalog.entries.filter(isFree(knownNow))),
      sides,
    ),
    ...(hasOperations ? operationClaims(sides) : []),
    ...catalogClaims(sides),
  ];
  const changes = groupClaims(claims)
    .map((group) => changeOf(group, young))
    .sort(inOrder);
  return {
    old: old.source,
    new: young.source,
    level: LEVELS.find((level) => changes.some((change) => change.level === level)) ?? 'none',
    changes,
    notes: notesOf(sides),
  };
}

/** The first error of a group that shows the change shows it for all. */
function changeOf({ all }: ClaimGroup, young: Side): Change {
  const levels = young.given.compatibility ?? {};
  let settled: Change | undefined;
  for (const placed of [...all].sort(byError).slice(0, MOST_TRIED)) {
    const change = settleClaim(placed, levels);
    settled ??= change;
    if (change.witness !== undefined || placed.claim.direction === 'none') {
      settled = change;
      break;
    }
  }
  if (settled === undefined) throw new Error('a group of changes is empty');
  return { ...settled, ...concerns(all) };
}

function byError(one: PlacedClaim, other: PlacedClaim): number {
  return textOf(one.errors[0]) < textOf(other.errors[0]) ? -1 : 1;
}

function textOf(error: ChangedError | undefined): string {
  return error === undefined ? '' : `${error.status} ${error.code}`;
}

/** The highest level first, then by status code and code, kind and place. */
function inOrder(one: Change, other: Change): number {
  const level = LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
  if (level !== 0) return level;
  const key = ({ errors, operations, kind, at = '', from, to }: Change): string =>
    [textOf(errors[0]), operations[0] ?? '', kind, at, from ?? '', to ?? ''].join('\u0001');
  const [a, b] = [key(one), key(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function notesOf({ old, new: young }: { readonly old: Side; readonly new: Side }): readonly string[] {
  const without = [old, young].filter(({ given }) => given.operations === undefined);
  if (without.length !== 1) return [];
  return [
    `${without[0]?.source} does not say which errors belong to which operation, so they are compared without operations.`,
  ];
}
