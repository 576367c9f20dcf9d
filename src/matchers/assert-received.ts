import { readResponse } from '../responses';
import type { Matcher } from '../runner/named-matcher';
import type { Observer } from '../runner/observer';
import { assertResponse } from './assert-response';
import { misuse } from './load-misuse';
import type { CalledMatcher } from './read-argument';
import { readArgument } from './read-argument';

/** One call of a matcher, or of an equivalent function. */
export interface Call extends CalledMatcher {
  readonly watcher: Observer;
  /** The matcher, whose outcome a test can forget to await; absent if nothing watches for that. */
  readonly called?: Matcher | undefined;
}

/**
 * Checks the received value against the assertion; a promise if the content has not been read yet.
 *
 * @throws TypeError when the assertion is written wrongly, or the value is not a response
 */
export function assertReceived(call: Call, received: unknown, argument: unknown): ReturnType<Matcher> {
  const { context, matcher, watcher, called } = call;
  if (context.isNot && argument !== undefined) {
    throw misuse().negatedArgument(matcher.name, argument, context.utils);
  }
  const expectation = readArgument(call, argument);
  const claim = { context, matcher, expectation, received, argument, watcher };
  const response = readResponse(received);
  if (response !== undefined) return assertResponse(claim, response);
  const { assertUnread } = require('./assert-unread') as typeof import('./assert-unread');
  const outcome = assertUnread(claim, called);
  if (outcome !== undefined) return outcome;
  // Inside another matcher, a value that is not a response does not match, negated or not.
  if (context.promise === undefined) {
    return { pass: context.isNot === true, message: () => `${matcher.name} wants a response` };
  }
  throw misuse().noResponse(matcher.name, received);
}
