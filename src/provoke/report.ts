import type { Violation } from '../core/types';
import { remedyOf } from '../failure/violation-text';
import { shown } from '../mask/shown';
import { mistakeSettings } from '../generated/mistakes';
import type { Attempt } from './attempt';
import { curlLine } from './curl';
import type { Judgement } from './judge';
import { isFault } from './make-attempt';
import type { Outcome } from './make-attempt';
import { outcomeText } from './outcome-text';
import type { Failure } from '../failure/failure-parts';

/** The result of one run: data without secrets, the source of every output. */
export interface ProvokeReport {
  readonly url: string;
  /** The catalog against which errors were checked. */
  readonly catalog: string;
  /** The document of the routes, if they come from one. */
  readonly document: string | null;
  readonly counts: { readonly [result in ProvokeResult['result']]: number };
  /** The columns of the table: the application as a whole, then the routes. */
  readonly columns: readonly string[];
  readonly results: readonly ProvokeResult[];
  /** Further notes, one sentence each. */
  readonly notes: readonly string[];
}

/** The result of one mistake. */
export interface ProvokeResult {
  readonly name: string;
  readonly column: string;
  readonly method: string;
  readonly path: string;
  readonly mistake: string;
  /** The sent mistake, in words. */
  readonly title: string;
  readonly result: 'fault' | 'advice' | 'held' | 'excepted' | 'not applicable' | 'not sent';
  readonly status: number | null;
  readonly violations: readonly (Violation & { readonly remedy: string })[];
  /** Why there is no response, or no request. */
  readonly reason: string | null;
  /** The failure in full, if there is one. */
  readonly text: string | null;
  readonly curl: string | null;
}

/** The name of the column for the application as a whole. */
const WHOLE = 'the application';

export interface ReportOptions {
  readonly url: string;
  readonly origin: string;
  readonly document: string | undefined;
  readonly judgement: Judgement;
  readonly notes: readonly string[];
  readonly hasCredentials: boolean;
  readonly context?: Failure['context'];
}

/** Sums a run up. */
export function reportOf(outcomes: readonly Outcome[], options: ReportOptions): ProvokeReport {
  const { url, document, judgement, notes } = options;
  const results = outcomes.map((outcome) => resultOf(outcome, options));
  const count = (wanted: ProvokeResult['result']): number =>
    results.filter(({ result }) => result === wanted).length;
  return {
    url,
    catalog: judgement.isFirstDay
      ? 'no catalog, only what HTTP requires of an error'
      : judgement.catalog.source,
    document: document ?? null,
    counts: {
      fault: count('fault'),
      advice: count('advice'),
      held: count('held'),
      excepted: count('excepted'),
      'not applicable': count('not applicable'),
      'not sent': count('not sent'),
    },
    columns: [...new Set(results.map(({ column }) => column))],
    results,
    notes: [...notes, ...notesOn(results, options.hasCredentials)],
  };
}

function resultOf(outcome: Outcome, { origin, judgement, context }: ReportOptions): ProvokeResult {
  const { name, method, path, mistake } = outcome.attempt;
  const verdict = outcome.kind === 'judged' ? outcome.verdict : undefined;
  const isBroken = isFault(outcome);
  return {
    name,
    column: columnOf(outcome.attempt),
    method,
    path,
    mistake: mistake.id,
    title: mistake.title,
    result: isBroken ? 'fault' : resultName(outcome),
    status: verdict?.response.status ?? null,
    violations:
      verdict === undefined
        ? []
        : shown(verdict).violations.map((one) => ({
            ...one,
            remedy: one.reason === 'mistake' ? mistake.remedy : remedyOf(one),
          })),
    reason: outcome.kind === 'judged' ? null : outcome.reason,
    text: isBroken ? outcomeText(outcome, undefined, context) : null,
    curl: isBroken ? curlLine(outcome.attempt, origin, judgement.catalog.secrets) : null,
  };
}

function resultName(outcome: Outcome): ProvokeResult['result'] {
  if (outcome.kind === 'judged') return outcome.verdict.violations.length === 0 ? 'held' : 'advice';
  if (outcome.kind === 'excepted') return 'excepted';
  return outcome.kind === 'not-sent' ? 'not sent' : 'not applicable';
}

function columnOf({ route }: Attempt): string {
  return route ?? WHOLE;
}

/** A client without valid credentials sees little of the API. */
function notesOn(results: readonly ProvokeResult[], hasCredentials: boolean): readonly string[] {
  const refused = results.filter(({ status }) => status === mistakeSettings.unauthorized).length;
  if (hasCredentials || refused === 0) return [];
  return [
    `${refused} of ${results.length} responses are ${mistakeSettings.unauthorized}, so these mistakes did not get past authentication. Give credentials: --header "Authorization: …".`,
  ];
}
