import type { Change, PlacedClaim } from './change';

/** The same change of several errors, as one; settled once for the first of them. */
export interface ClaimGroup {
  readonly first: PlacedClaim;
  readonly all: readonly PlacedClaim[];
}

/** Groups claims that are equal for several errors. */
export function groupClaims(claims: readonly PlacedClaim[]): readonly ClaimGroup[] {
  const groups = new Map<string, PlacedClaim[]>();
  for (const placed of claims) {
    const key = keyOf(placed);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [placed]);
    else known.push(placed);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ first, all }];
  });
}

/** Codes are listed one by one; a type derived from the code is the same change for each. */
function keyOf({ claim, errors, operations }: PlacedClaim): string {
  const { kind, at = '', from, to, doubt = '' } = claim;
  const [{ code = '', status = '' } = {}] = errors;
  const general = (text: string | null): string | null =>
    kind !== 'type-changed' || text === null || code === ''
      ? text
      : text.replaceAll(code, '{code}').replaceAll(String(status), '{status}');
  const where = /^code-(?!case)/.test(kind) ? `${status} ${code}` : /^status-/.test(kind) ? status : '';
  const isReworded = /-reworded$/.test(kind) ? `${status} ${code} ${operations.length}` : '';
  return JSON.stringify([kind, at, general(from), general(to), doubt, where, isReworded]);
}

/** Everything that a change affects, independently of the order in the files. */
export function concerns(
  all: readonly Pick<PlacedClaim, 'errors' | 'operations'>[],
): Pick<Change, 'errors' | 'operations'> {
  const errors = new Map(
    all.flatMap((one) => one.errors.map((error) => [`${error.status} ${error.code}`, error] as const)),
  );
  return {
    errors: [...errors].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, error]) => error),
    operations: [...new Set(all.flatMap(({ operations }) => operations))].sort(),
  };
}
