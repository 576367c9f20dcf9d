import { statusLabel } from '../core/statuses';
import type { Failure } from '../failure/failure-parts';
import { failureParts } from '../failure/failure-parts';
import { guarded } from '../failure/guarded';
import { offText } from '../failure/off-text';
import { wrap } from '../failure/wrap';
import { deservedText } from './deserved';
import type { Outcome } from './make-attempt';

/** The advice on how to leave a mistake out. */
export type ExceptText = (key: string) => string;

/** The text of one fault; it contains no secrets. */
export function outcomeText(
  outcome: Outcome,
  except: ExceptText | undefined,
  context?: Failure['context'],
): string {
  const { attempt } = outcome;
  const [key = attempt.name] = attempt.keys;
  const exception = except === undefined ? [] : [except(key)];
  if (outcome.kind !== 'judged') {
    return [attempt.name, wrap(`${sentTitle(outcome)}. ${outcome.reason}`), ...exception].join('\n\n');
  }
  const { verdict } = outcome;
  return guarded(verdict.response.status, () => {
    const { violations, cause, exchange } = failureParts({ verdict, context });
    const ofContract = verdict.violations.filter(
      ({ reason, severity }) => reason !== 'mistake' && severity === 'must',
    );
    return [
      attempt.name,
      wrap(introduction(outcome)),
      ...violations,
      ...cause,
      ...offText(verdict, ofContract),
      ...exception,
      exchange,
    ].join('\n\n');
  });
}

/** `Sent: truncated JSON`. */
function sentTitle({ attempt: { mistake } }: Outcome): string {
  return `Sent: ${mistake.title}`;
}

function introduction(outcome: Outcome & { readonly kind: 'judged' }): string {
  const { mistake } = outcome.attempt;
  const { response, violations } = outcome.verdict;
  const came = `${sentTitle(outcome)}. The response is ${statusLabel(response.status)}`;
  const isOfStatus = violations.some(({ rule, reason }) => rule === 'status' && reason === 'mistake');
  const isOfMistake = violations.some(({ reason }) => reason === 'mistake');
  if (!isOfMistake) return `${came}, which is right, but it breaks the contract of errors.`;
  const right = isOfStatus && !mistake.deserves.includes('any') ? `; right is ${deservedText(mistake)}` : '';
  return `${came}${right} (${mistake.reference.replaceAll(' ', '\u00a0')}). ${mistake.remedy}`.replaceAll(
    '\u00a0',
    ' ',
  );
}
