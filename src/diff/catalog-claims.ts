import { standardCatalog } from '../generated/data';
import { genericCode } from '../core/statuses';
import { canonical } from './canonical';
import type { PlacedClaim, Side } from './change';
import { compareEntries } from './compare-entries';
import { defaultEntry, withDefinition } from './default-entry';
import { simulate } from './simulate';

interface Sides {
  readonly old: Side;
  readonly new: Side;
}

const UNKNOWN_CODE = 'code_that_no_catalog_lists';

/** The changes of a catalog as a whole, and of unlisted errors. */
export function catalogClaims(sides: Sides): readonly PlacedClaim[] {
  return [...codesClaims(sides), ...compatibilityClaims(sides), ...unlistedErrorClaims(sides)];
}

function codesClaims(sides: Sides): readonly PlacedClaim[] {
  const [from, to] = [sides.old.catalog.codes, sides.new.catalog.codes];
  if (from === to) return [];
  return [
    {
      claim: {
        kind: to === 'any' ? 'codes-opened' : 'codes-closed',
        at: 'codes',
        from,
        to,
        direction: to === 'any' ? 'wider' : 'narrower',
        attempts: () =>
          [sides.new, sides.old].flatMap((side) =>
            examplesOf(side).map((entry) => simulate(side, withDefinition(entry, { code: UNKNOWN_CODE }))),
          ),
      },
      ...sides,
      errors: [],
      operations: [],
    },
  ];
}

/** A minimal error: only its code is new. */
function examplesOf(side: Side) {
  const plain = standardCatalog.errors[0];
  const own = side.catalog.entries[0];
  return [
    ...(plain === undefined ? [] : [defaultEntry(plain, side)]),
    ...(own === undefined ? [] : [defaultEntry(own.definition, side), own]),
  ];
}

function compatibilityClaims(sides: Sides): readonly PlacedClaim[] {
  const [from, to] = [sides.old.given.compatibility, sides.new.given.compatibility];
  if (canonical(from) === canonical(to)) return [];
  const shown = (levels: typeof from): string | null => (levels === undefined ? null : canonical(levels));
  return [
    {
      claim: {
        kind: 'compatibility-changed',
        at: 'compatibility',
        from: shown(from),
        to: shown(to),
        direction: 'none',
        attempts: () => [],
      },
      ...sides,
      errors: [],
      operations: [],
    },
  ];
}

/** Two catalogs that accept any code are compared by an error that neither lists, and by their rules for a status. */
function unlistedErrorClaims(sides: Sides): readonly PlacedClaim[] {
  const catalogs = [sides.old.catalog, sides.new.catalog];
  if (catalogs.some(({ codes, operations }) => codes !== 'any' || operations !== undefined)) return [];
  const statuses = [
    ...standardCatalog.errors.slice(0, 1).map(({ status }) => status),
    ...catalogs.flatMap(({ headers }) => Object.keys(headers).map(Number)),
  ];
  return [...new Set(statuses)]
    .filter((status) => !catalogs.some(({ byStatus }) => byStatus.has(status)))
    .flatMap((status) => {
      const definition = { code: genericCode(status) ?? UNKNOWN_CODE, status };
      const pair = {
        ...sides,
        before: defaultEntry(definition, sides.old),
        after: defaultEntry(definition, sides.new),
      };
      return compareEntries(pair).map((claim) => ({
        claim,
        ...sides,
        errors: [{ status, code: '*' }],
        operations: [],
      }));
    });
}
