import { includesStatus } from '../core/status-range';
import { fieldValues } from '../core/fields/field-values';
import type { HttpResponse } from '../core/types';
import type { Verdict } from '../core/verdict';
import { maskText } from '../mask/mask-text';
import type { Send } from './app/sender';
import { NoAnswer } from './app/sender';
import type { Attempt, ProvokedRequest } from './attempt';
import { deservedRanges, rangeOf } from './deserved';
import type { Judgement } from './judge';
import { judge } from './judge';
import { sentSecrets } from './sent-secrets';

/** The outcome of one mistake. */
export type Outcome =
  | { readonly kind: 'judged'; readonly attempt: Attempt; readonly verdict: Verdict }
  | {
      readonly kind: 'unanswered';
      readonly attempt: Attempt;
      readonly reason: string;
      /** The server may close the connection instead of responding. */
      readonly isAllowed: boolean;
    }
  | {
      readonly kind: 'not-applicable' | 'excepted' | 'not-sent';
      readonly attempt: Attempt;
      readonly reason: string;
    };

/** Makes mistakes, one after the other, and judges the responses. */
export function createAttempts(send: Send, judgement: Judgement): (attempt: Attempt) => Promise<Outcome> {
  const plainAnswers = new Map<string, Promise<HttpResponse | undefined>>();
  /** The GET request without a mistake is sent once; undefined if it has no response. */
  const plainOf = (request: ProvokedRequest): Promise<HttpResponse | undefined> => {
    const key = JSON.stringify([request.target, request.fields]);
    const known = plainAnswers.get(key) ?? send(request).catch(nothingUnlessUnreachable);
    plainAnswers.set(key, known);
    return known;
  };
  return async (attempt) => {
    const { mistake, except, request } = attempt;
    if (except !== undefined) return { kind: 'excepted', attempt, reason: except };
    const plain = attempt.plain === undefined ? undefined : () => plainOf(attempt.plain as ProvokedRequest);
    if (needsPlain(attempt)) {
      const reason = whyNot(attempt, await plain?.());
      if (reason !== undefined) return { kind: 'not-applicable', attempt, reason };
    }
    try {
      const response = await send(request);
      // Requested only if it matters, because it is an additional request.
      const isRight = includesStatus(deservedRanges(mistake, attempt.hasParameters), response.status);
      const isCompared = mistake.beside !== undefined || (attempt.isOfPlain && !isRight);
      const beside = isCompared ? await plain?.() : undefined;
      return { kind: 'judged', attempt, verdict: judge(attempt, response, beside, judgement) };
    } catch (error) {
      if (!(error instanceof NoAnswer) || error.isUnreachable) throw error;
      const isAllowed = mistake.mayBreakOff === true || mistake.server === true;
      const reason = maskText(error.message, sentSecrets(request, judgement.catalog.secrets));
      return { kind: 'unanswered', attempt, reason, isAllowed };
    }
  };
}

/** Whether an outcome is a fault of the application, and fails a test. */
export function isFault(outcome: Outcome): boolean {
  if (outcome.kind === 'judged') return outcome.verdict.isBroken;
  return outcome.kind === 'unanswered' && !outcome.isAllowed;
}

function nothingUnlessUnreachable(error: unknown): undefined {
  if (!(error instanceof NoAnswer) || error.isUnreachable) throw error;
  return undefined;
}

function needsPlain({ mistake: { when } }: Attempt): boolean {
  return when?.statuses !== undefined || when?.field !== undefined;
}

/** Why a mistake does not apply, by the response to GET without it. */
function whyNot({ mistake: { when }, path }: Attempt, plain: HttpResponse | undefined): string | undefined {
  if (plain === undefined) return `GET ${path} has no response to compare with`;
  const { statuses, field } = when ?? {};
  if (statuses !== undefined && !includesStatus(statuses.map(rangeOf), plain.status)) {
    return `GET ${path} is ${plain.status} without any mistake`;
  }
  if (field !== undefined && fieldValues(plain.fields, field).length === 0) {
    return `GET ${path} has no ${field}`;
  }
  return undefined;
}
