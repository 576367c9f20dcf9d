import type { Catalog } from '../catalog/catalog';
import type { CatalogOptions } from '../catalog/use-catalog';
import { useCatalog } from '../catalog/use-catalog';
import type { GeneralMatchers, StatusMatchers } from '../generated/matcher-types';
import { statusClasses, statuses } from '../generated/data';
import { readResponse } from '../responses';
import { findUnread } from '../responses/unread';
import { judge } from './judge';
import { judgeUnread } from './judge-unread';
import type { MatcherContext, MatcherResult } from './matcher-context';
import type { MatcherName } from './matcher-names';
import { matcherNames } from './matcher-names';
import { misuse } from './misuse';
import { observer } from './observer';
import { readArgument } from './read-argument';

/** How the matchers are to judge. */
export interface MatcherOptions extends CatalogOptions {
  /** The status codes whose matchers are wanted; each one costs every `expect()` a little. */
  readonly only?: readonly number[] | undefined;
  /** Raises every `should` to a `must`. */
  readonly strict?: boolean | undefined;
}

/** A matcher as `expect.extend` takes it. */
export type Matcher = (
  this: MatcherContext,
  received: unknown,
  expected?: unknown,
) => MatcherResult | Promise<MatcherResult>;

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
  if (options.catalog !== undefined) observer().catalog = catalog;
  const matchers: Record<string, Matcher> = {};
  for (const matcher of namesFor(catalog, options)) {
    matchers[matcher.name] = function called(this: MatcherContext, received, expected) {
      return assert(this, matcher, catalog, options, received, expected, called);
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
  called: Matcher,
): ReturnType<Matcher> {
  if (context.isNot && argument !== undefined) {
    throw misuse.negatedArgument(matcher.name, argument, context.utils.stringify);
  }
  const expectation = readArgument(context, matcher, catalog, strict ?? catalog.strict, argument);
  const judgement = { context, matcher, expectation, received, argument };
  const unread = findUnread(received);
  if (unread !== undefined) return judgeUnread(judgement, unread, called);
  const response = readResponse(received);
  if (response === undefined) {
    // Used inside another matcher, a value that is no response is simply no match, negated or not.
    if (context.promise === undefined) {
      return { pass: context.isNot === true, message: () => `${matcher.name} wants a response` };
    }
    throw misuse.noResponse(matcher.name, received);
  }
  return judge(judgement, response);
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
      min !== max || (only === undefined ? mayHave(catalog, min) : only.includes(min)),
  );
}

/** An entry that an operation declares for a class of status codes stands for all of them. */
function mayHave({ extendsStandard, codes, operations, byStatus }: Catalog, status: number): boolean {
  return extendsStandard || codes === 'any' || operations !== undefined || byStatus.has(status);
}
