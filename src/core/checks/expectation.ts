import type { Catalog, Format } from '../catalog/catalog';
import type { StatusRanges } from '../status-range';
import type { JsonValue, Predicate } from '../types';

/** The expectation that a response is checked against. */
export interface Expectation {
  readonly catalog: Catalog;
  /** The expected status codes. */
  readonly statuses: StatusRanges;
  /** A code of the catalog, in the catalog's spelling. */
  readonly code?: string | undefined;
  /** The expected codes, if an assertion names several or a pattern of them. */
  readonly codes?: CodeWish | undefined;
  /** Overrides the format of the catalog and of the entry. */
  readonly format?: Format | undefined;
  readonly predicates: readonly Predicate[];
  readonly strict: boolean;
}

/** Several codes at once. */
export interface CodeWish {
  readonly holds: (code: string) => boolean;
  /** The expectation, to be printed. */
  readonly expected: JsonValue;
}

/** Whether a finding is about an expectation of the assertion, rather than a rule of the catalog. */
export function isAsserted(
  { code, codes }: Expectation,
  { rule, reason }: { readonly rule: string; readonly reason?: string | undefined },
): boolean {
  return reason === 'argument' || (rule === 'code' && (code !== undefined || codes !== undefined));
}
