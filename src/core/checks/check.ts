import type { Severity, Violation } from '../types';
import type { Subject } from './subject';

/** What a check reports; its rule is the check's, its severity is `must` unless it says otherwise. */
export interface Finding extends Omit<Violation, 'rule' | 'severity'> {
  readonly severity?: Severity | undefined;
}

/** One rule of the contract, with the words in which a failure speaks of it. */
export interface Check {
  readonly id: string;
  /** Once one of these rules is broken, this one makes no sense any more. */
  readonly after: readonly string[];
  readonly run: (subject: Subject) => readonly Finding[];
  /** What is expected is a value of the content (or several) and no words: it is shown in quotation marks. */
  readonly expectsValue?: boolean | undefined;
  /** What to do about a violation, as one imperative sentence; keyed by its reason. */
  readonly remedies: { readonly [reason: string]: (violation: Violation) => string };
  /** The part of an error catalog that turns this violation off; absent where nothing does. */
  readonly off?:
    ((violation: Violation, status: number) => { readonly [member: string]: unknown }) | undefined;
}

export const nothing: readonly Finding[] = [];
