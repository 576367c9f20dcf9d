import type { Expectation } from '../core/checks/expectation';
import { isAsserted } from '../core/checks/expectation';
import { statusLabel } from '../core/statuses';
import type { HttpResponse, Violation } from '../core/types';

/** The verdict on a response, in one sentence. */
export function verdictSentence(
  { status }: HttpResponse,
  expectation: Expectation,
  broken: readonly Violation[],
): string {
  const [first] = broken;
  const response = `The response is ${statusLabel(status)}`;
  if (first === undefined) return `${response} and conforms to its contract.`;
  if (first.rule === 'status' && first.reason === 'success')
    return `The response is ${String(first.received)}.`;
  if (first.rule === 'status') return `${response}, not ${String(first.expected)}.`;
  const wishes = broken.filter((violation) => isAsserted(expectation, violation)).length;
  const rules = broken.length - wishes;
  if (rules === 0) return `${response}, as expected, but it is not what the assertion asks for.`;
  const places = rules === 1 ? '' : ` in ${rules} places`;
  const asked = wishes === 0 ? '' : ', and it is not what the assertion asks for';
  return `${response}, as expected, but it breaks its contract${places}${asked}.`;
}
