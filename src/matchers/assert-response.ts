import { examine } from '../core/examine';
import type { Expectation } from '../core/checks/expectation';
import { holdsError } from '../core/checks/error-within';
import { includesStatus } from '../core/status-range';
import { isAnyError } from '../core/statuses';
import type { HttpResponse } from '../core/types';
import { responseBehind } from '../responses';
import type { MatcherContext, MatcherResult } from '../runner/matcher-context';
import type { NamedRange } from '../core/matcher-table';
import type { Observer } from '../runner/observer';

/** A correctly written assertion on a response of any kind. */
export interface Claim {
  readonly context: MatcherContext;
  readonly matcher: NamedRange;
  readonly expectation: Expectation;
  readonly received: unknown;
  readonly argument: unknown;
  readonly watcher: Observer;
}

/** Checks the response against the assertion; the texts are written only when they are read. */
export function assertResponse(
  { context, matcher, expectation, received, argument, watcher }: Claim,
  response: HttpResponse,
): MatcherResult {
  if (context.isNot) return negated(context, matcher, expectation, response);
  const verdict = examine(response, expectation);
  watcher.asserted?.({ received: responseBehind(received as object), matcher: matcher.name, verdict });
  return {
    pass: !verdict.isBroken,
    message() {
      const { failureText } = require('../failure/failure-text') as typeof import('../failure/failure-text');
      return failureText({ verdict, assertion: { matcher: matcher.name, argument }, context });
    },
  };
}

/** `.not` checks the status code alone (or an error inside a success), so a malformed error never slips through it. */
function negated(
  context: MatcherContext,
  matcher: NamedRange,
  { catalog }: Expectation,
  response: HttpResponse,
): MatcherResult {
  return {
    pass:
      includesStatus(matcher.range, response.status) ||
      (isAnyError(matcher.range) && holdsError(catalog, response)),
    message() {
      const { negatedText } = require('../failure/failure-text') as typeof import('../failure/failure-text');
      return negatedText({ matcher: matcher.name, range: matcher.range, response, context });
    },
  };
}
