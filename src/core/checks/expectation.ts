import type { Catalog, Format } from '../catalog/catalog';
import type { StatusRange } from '../status-range';
import type { Predicate } from '../types';

/** What a response is held to. */
export interface Expectation {
  readonly catalog: Catalog;
  /** The status codes that are right, and how to name them. */
  readonly statuses: StatusRange;
  /** A code of the catalog, in the catalog's spelling. */
  readonly code?: string | undefined;
  /** Overrides the format of the catalog and of the entry. */
  readonly format?: Format | undefined;
  readonly predicates: readonly Predicate[];
  readonly strict: boolean;
}

/** Whether a finding is about what the assertion asks for, which is no rule of the catalog's. */
export function isAsserted(
  { code }: Expectation,
  { rule, reason }: { readonly rule: string; readonly reason?: string | undefined },
): boolean {
  return reason === 'argument' || (rule === 'code' && code !== undefined);
}
