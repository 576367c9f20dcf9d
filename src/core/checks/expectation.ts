import type { Catalog, Format } from '../catalog/catalog';
import type { StatusRanges } from '../status-range';
import type { JsonValue, Predicate } from '../types';

/** What a response is held to. */
export interface Expectation {
  readonly catalog: Catalog;
  /** The status codes that are right, and how to name them. */
  readonly statuses: StatusRanges;
  /** A code of the catalog, in the catalog's spelling. */
  readonly code?: string | undefined;
  /** Which codes are right, where an assertion names several or a pattern of them. */
  readonly codes?: CodeWish | undefined;
  /** Overrides the format of the catalog and of the entry. */
  readonly format?: Format | undefined;
  readonly predicates: readonly Predicate[];
  readonly strict: boolean;
}

/** Several codes at once. */
export interface CodeWish {
  readonly holds: (code: string) => boolean;
  /** What is wished for, to be printed. */
  readonly expected: JsonValue;
}

/** Whether a finding is about what the assertion asks for, which is no rule of the catalog's. */
export function isAsserted(
  { code, codes }: Expectation,
  { rule, reason }: { readonly rule: string; readonly reason?: string | undefined },
): boolean {
  return reason === 'argument' || (rule === 'code' && (code !== undefined || codes !== undefined));
}
