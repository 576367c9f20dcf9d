import type { CatalogEntry } from '../core/catalog/catalog';
import type { HttpRequest } from '../core/types';
import type { Claim, Side } from './change';
import { judge } from './judge';
import { simulate } from './simulate';

const NO_RESPONSE =
  'the simulator found no valid response of this error, so none can show it; add "examples" to the schema, or a "message" that matches the pattern';

/** An error as one of the catalogs defines it. */
export interface SidedEntry {
  readonly side: Side;
  readonly entry: CatalogEntry;
  readonly request?: HttpRequest | undefined;
}

/** If the simulator makes no response that a catalog allows, the lack of a witness proves nothing. */
export function withDoubt(claims: readonly Claim[], errors: readonly SidedEntry[]): readonly Claim[] {
  const isSimulable = (): boolean =>
    errors.some(({ side, entry, request }) => judge(side, simulate(side, entry, { request })).length === 0);
  if (claims.length === 0 || isSimulable()) return claims;
  return claims.map((claim) =>
    claim.direction === 'none' ? claim : { ...claim, doubt: claim.doubt ?? NO_RESPONSE },
  );
}
