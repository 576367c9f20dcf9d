import { readCatalog } from '../../../src/catalog/read-catalog';
import { check } from '../../../src/check';
import type { ErrorCatalog } from '../../../src/core/types';
import type { Change, Diff, Side } from '../../../src/diff/change';
import { diffCatalogs } from '../../../src/diff/diff-catalogs';

/** A catalog as one side of a comparison. */
export function side(given: ErrorCatalog, source: string): Side {
  return { given, source, catalog: readCatalog(given, { source, folder: __dirname }) };
}

export function diffOf(old: ErrorCatalog, young: ErrorCatalog): Diff {
  return diffCatalogs(side(old, 'old'), side(young, 'new'));
}

/** Whether `check()` itself says of a witness what the change says: one catalog allows it, the other does not. */
export function isConfirmed({ witness }: Change, old: ErrorCatalog, young: ErrorCatalog): boolean {
  if (witness === undefined) return false;
  const catalogs = { old: side(old, 'old').catalog, new: side(young, 'new').catalog };
  const broken = (which: 'old' | 'new'): number =>
    check(witness.response, { catalog: catalogs[which], status: witness.response.status }).filter(
      ({ severity }) => severity === 'must',
    ).length;
  return broken(witness.allowedBy) === 0 && broken(witness.refusedBy) > 0;
}
