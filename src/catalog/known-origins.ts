import type { ErrorCatalog, OperationErrors } from '../core/types';
import type { CatalogOrigin } from './origin';

const origins = new WeakMap<readonly OperationErrors[], CatalogOrigin>();

/** Remembers the origin of a catalog that is given in code: its operations stay the same object in a copy. */
export function noteOrigin(operations: readonly OperationErrors[], origin: CatalogOrigin): void {
  origins.set(operations, origin);
}

/** The origin of a catalog; undefined for one that was written in code. */
export function knownOrigin({ operations }: ErrorCatalog): CatalogOrigin | undefined {
  return operations === undefined ? undefined : origins.get(operations);
}
