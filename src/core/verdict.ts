import type { CatalogEntry, Format } from './catalog/catalog';
import type { ErrorView } from './formats/read-error';
import type { Violation } from './types';
import type { Expectation } from './checks/expectation';
import type { ReadResponse } from './checks/read-json';

/** The knowledge about one response that was gained on the way to its violations, for all later texts. */
export interface Verdict {
  /** The response; its content is read only once. */
  readonly response: ReadResponse;
  readonly expectation: Expectation;
  /** Every broken rule, with unmasked values: `shown()` masks them. */
  readonly violations: readonly Violation[];
  /** A `must` is broken: the assertion fails. */
  readonly isBroken: boolean;
  /** The entry of the catalog for the response, if its content or its status identifies one. */
  readonly entry: () => CatalogEntry | undefined;
  readonly format: () => Format;
  /** The content in the canonical terms of a catalog entry. */
  readonly error: () => ErrorView;
  /** The errors of a batch, each judged by itself; the violations above are those of all of them. */
  readonly parts?: readonly VerdictPart[] | undefined;
}

/** One error of a batch. */
export interface VerdictPart {
  /** The verdict on the result alone, as if it were the content. */
  readonly verdict: Verdict;
  /** The violations of the verdict, in the same order, with their place in the whole content. */
  readonly violations: readonly Violation[];
}

/** Whether a list of violations fails an assertion: only a `must` does. */
export function isBroken(violations: readonly Violation[]): boolean {
  return violations.some(({ severity }) => severity === 'must');
}
