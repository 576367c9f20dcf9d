import type { CatalogEntry } from '../core/catalog/catalog';
import type { HttpRequest } from '../core/types';
import type { Claim, Side } from './change';
import { judge } from './judge';
import { simulate } from './simulate';

const NO_RESPONSE =
  'the simulator finds no response that keeps to the error, so none can show it; "examples" in the schema, or a "message" that the pattern matches, help';

/** An error as one of the catalogs has it. */
export interface SidedEntry {
  readonly side: Side;
  readonly entry: CatalogEntry;
  readonly request?: HttpRequest | undefined;
}

/** Where the simulator makes no response that any of the catalogs allows, that none shows a change proves nothing. */
export function withDoubt(claims: readonly Claim[], errors: readonly SidedEntry[]): readonly Claim[] {
  const isSimulable = (): boolean =>
    errors.some(({ side, entry, request }) => judge(side, simulate(side, entry, { request })).length === 0);
  if (claims.length === 0 || isSimulable()) return claims;
  return claims.map((claim) =>
    claim.direction === 'none' ? claim : { ...claim, doubt: claim.doubt ?? NO_RESPONSE },
  );
}
