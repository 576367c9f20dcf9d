import type { Severity, Violation } from '../types';
import type { Subject } from './subject';

/** A finding of a check; its rule is that of the check, and its default severity is `must`. */
export interface Finding extends Omit<Violation, 'rule' | 'severity'> {
  readonly severity?: Severity | undefined;
}

/** One rule of the contract, with its texts for failures. */
export interface Check {
  readonly id: string;
  /** If one of these rules is broken, this one no longer makes sense. */
  readonly after: readonly string[];
  readonly run: (subject: Subject) => readonly Finding[];
  /** The expectation is a value of the content (or several), not words: it is shown in quotation marks. */
  readonly expectsValue?: boolean | undefined;
  /** The remedy for a violation, as one imperative sentence; keyed by its reason. */
  readonly remedies: { readonly [reason: string]: (violation: Violation) => string };
  /** The part of an error catalog that turns this violation off; absent if nothing does. */
  readonly off?:
    ((violation: Violation, status: number) => { readonly [member: string]: unknown }) | undefined;
}

export const nothing: readonly Finding[] = [];
