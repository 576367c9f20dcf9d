/** One entry of `schemas/guidance.json`: what a status means, and when it fits. */
export interface Guidance {
  readonly status: number;
  /** What the status says, with the section that defines it. */
  readonly meaning: string;
  /** Situations in an API, each a sentence. */
  readonly useWhen: readonly string[];
  /** Statuses that are easily confused with this one; `when` follows the word "when". */
  readonly insteadOf: readonly { readonly status: number; readonly when: string }[];
}
