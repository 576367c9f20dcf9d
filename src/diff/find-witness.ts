import type { Claim, Side, Witness } from './change';
import { judge } from './judge';

/** The most responses to try. */
const MOST_ATTEMPTS = 300;

/** A confirmed response that only one of the two catalogs allows, preferably one that the old one refuses. */
export function findWitness(
  { direction, attempts }: Claim,
  sides: { readonly old: Side; readonly new: Side },
  confirm: (witness: Witness) => Witness | undefined = (witness) => witness,
): Witness | undefined {
  if (direction === 'none') return undefined;
  let reverse: Witness | undefined;
  let tried = 0;
  for (const response of attempts()) {
    tried += 1;
    if (tried > MOST_ATTEMPTS) break;
    const byOld = judge(sides.old, response);
    const byNew = judge(sides.new, response);
    if (direction !== 'narrower' && byOld.length > 0 && byNew.length === 0) {
      const witness = confirm({ allowedBy: 'new', refusedBy: 'old', response, violations: byOld });
      if (witness !== undefined) return witness;
    }
    if (direction !== 'wider' && byOld.length === 0 && byNew.length > 0) {
      reverse ??= confirm({ allowedBy: 'old', refusedBy: 'new', response, violations: byNew });
      if (direction === 'narrower' && reverse !== undefined) return reverse;
    }
  }
  return reverse;
}
