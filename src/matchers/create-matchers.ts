import { findViolations, isBroken } from '../check';
import type { Catalog } from '../catalog/catalog';
import type { CatalogOptions } from '../catalog/use-catalog';
import { useCatalog } from '../catalog/use-catalog';
import { includesStatus } from '../checks/expectation';
import type { GeneralMatchers, StatusMatchers } from '../generated/matcher-types';
import { statusClasses, statuses } from '../generated/data';
import { readResponse } from '../responses';
import type { HttpResponse } from '../types';
import type { MatcherContext, MatcherResult } from './matcher-context';
import type { MatcherName } from './matcher-names';
import { matcherNames } from './matcher-names';
import { misuse } from './misuse';
import { readArgument } from './read-argument';

/** How the matchers are to judge. */
export interface MatcherOptions extends CatalogOptions {
  /** The status codes whose matchers are wanted; each one costs every `expect()` a little. */
  readonly only?: readonly number[] | undefined;
  /** Raises every `should` to a `must`. */
  readonly strict?: boolean | undefined;
}

/** A matcher as `expect.extend` takes it. */
export type Matcher = (this: MatcherContext, received: unknown, expected?: unknown) => MatcherResult;

/** A map of matchers for `expect.extend`. */
export type MatcherMap = { readonly [name in keyof (StatusMatchers<void> & GeneralMatchers<void>)]: Matcher };

/**
 * Makes the matchers, for `expect.extend`: one per status code of the catalog, and the three general ones.
 *
 * @throws CatalogError when the catalog cannot be used
 * @throws TypeError when an option is wrong
 * @example
 * expect.extend(createMatchers({ catalog, only: [404, 409] }));
 */
export function createMatchers(options: MatcherOptions = {}): MatcherMap {
  const catalog = useCatalog(options);
  const matchers: Record<string, Matcher> = {};
  for (const matcher of namesFor(catalog, options)) {
    matchers[matcher.name] = function (this: MatcherContext, received, expected) {
      return assert(this, matcher, catalog, options, received, expected);
    };
  }
  return matchers as MatcherMap;
}

function assert(
  context: MatcherContext,
  matcher: MatcherName,
  catalog: Catalog,
  { strict }: MatcherOptions,
  received: unknown,
  argument: unknown,
): MatcherResult {
  if (context.isNot && argument !== undefined) {
    throw misuse.negatedArgument(matcher.name, argument, context.utils.stringify);
  }
  const expectation = readArgument(context, matcher, catalog, strict ?? catalog.strict, argument);
  const response = readResponse(received);
  if (response === undefined) {
    // Used inside another matcher, a value that is no response is simply no match, negated or not.
    if (context.promise === undefined) {
      return { pass: context.isNot === true, message: () => `${matcher.name} wants a response` };
    }
    throw misuse.noResponse(matcher.name, received);
  }
  if (context.isNot) return negated(context, matcher, response);
  const violations = findViolations(response, expectation);
  return {
    pass: !isBroken(violations),
    message() {
      const { failureText } = require('../report/failure-text') as typeof import('../report/failure-text');
      return failureText({
        matcher: matcher.name,
        argument,
        response,
        expectation,
        violations,
        context,
      });
    },
  };
}

/** `.not` speaks of the status code alone, so that a malformed error never slips through it. */
function negated(context: MatcherContext, matcher: MatcherName, response: HttpResponse): MatcherResult {
  return {
    pass: includesStatus(matcher.range, response.status),
    message() {
      const { negatedText } = require('../report/failure-text') as typeof import('../report/failure-text');
      return negatedText({ matcher: matcher.name, range: matcher.range, response, context });
    },
  };
}

function namesFor(catalog: Catalog, { only }: MatcherOptions): readonly MatcherName[] {
  const all = matcherNames(statuses, statusClasses);
  if (only !== undefined) {
    const known = new Set(statuses.map(({ code }) => code));
    const unknown = only.filter((status) => !known.has(status));
    if (unknown.length > 0) throw misuse.unknownStatuses(unknown, [...known]);
  }
  return all.filter(
    ({ range: { min, max } }) =>
      min !== max ||
      (only === undefined
        ? catalog.extendsStandard || catalog.codes === 'any' || catalog.byStatus.has(min)
        : only.includes(min)),
  );
}
