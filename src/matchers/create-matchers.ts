import type { Catalog } from '../core/catalog/catalog';
import type { CatalogOptions } from '../catalog/use-catalog';
import { useCatalog } from '../catalog/use-catalog';
import type { GeneralMatchers, StatusMatchers } from '../generated/matcher-types';
import { matcherTable } from '../generated/matcher-table';
import { readResponse } from '../responses';
import { assertResponse } from './assert-response';
import type { MatcherContext } from '../runner/matcher-context';
import type { Matcher } from '../runner/named-matcher';
import { namedMatcher } from '../runner/named-matcher';
import type { MatcherName } from '../core/matcher-names';
import { mayHave } from './may-have';
import { misuse } from './load-misuse';
import type { Observer } from '../runner/observer';
import { observer } from '../runner/observer';
import { readArgument } from './read-argument';

/** What the matchers hold responses to. */
export interface MatcherOptions extends CatalogOptions {
  /** The status codes whose matchers are wanted; each one costs every `expect()` a little. */
  readonly only?: readonly number[] | undefined;
  /** Raises every `should` to a `must`. */
  readonly strict?: boolean | undefined;
}

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
  return createObservedMatchers(options, observer());
}

/** The same for a test file whose observer is given: these modules may be those of another realm. */
export function createObservedMatchers(options: MatcherOptions, watcher: Observer): MatcherMap {
  const catalog = useCatalog(options);
  if (options.catalog !== undefined) watcher.catalog = catalog;
  const matchers: Record<string, Matcher> = {};
  for (const matcher of namesFor(catalog, options)) {
    matchers[matcher.name] = namedMatcher(matcher.name, (context, received, expected, called) =>
      assert({ context, matcher, catalog, options, watcher, called }, received, expected),
    );
  }
  return matchers as MatcherMap;
}

/** One call of a matcher. */
interface Call {
  readonly context: MatcherContext;
  readonly matcher: MatcherName;
  readonly catalog: Catalog;
  readonly options: MatcherOptions;
  readonly watcher: Observer;
  readonly called: Matcher;
}

function assert(
  { context, matcher, catalog, options: { strict }, watcher, called }: Call,
  received: unknown,
  argument: unknown,
): ReturnType<Matcher> {
  if (context.isNot && argument !== undefined) {
    throw misuse().negatedArgument(matcher.name, argument, context.utils);
  }
  const expectation = readArgument({ context, matcher, catalog, strict: strict ?? catalog.strict }, argument);
  const claim = { context, matcher, expectation, received, argument, watcher };
  const response = readResponse(received);
  if (response !== undefined) return assertResponse(claim, response);
  const { assertUnread } = require('./assert-unread') as typeof import('./assert-unread');
  const outcome = assertUnread(claim, called);
  if (outcome !== undefined) return outcome;
  // Used inside another matcher, a value that is no response is simply no match, negated or not.
  if (context.promise === undefined) {
    return { pass: context.isNot === true, message: () => `${matcher.name} wants a response` };
  }
  throw misuse().noResponse(matcher.name, received);
}

function namesFor(catalog: Catalog, { only }: MatcherOptions): readonly MatcherName[] {
  if (only !== undefined) {
    const known = new Set(matcherTable.flatMap(({ range: { min, max } }) => (min === max ? [min] : [])));
    const unknown = only.filter((status) => !known.has(status));
    if (unknown.length > 0) throw misuse().unknownStatuses(unknown, [...known]);
  }
  const { extendsStandard, codes, operations, byStatus } = catalog;
  const shape = {
    extends: extendsStandard ? ('standard' as const) : undefined,
    codes,
    operations,
    statuses: byStatus,
  };
  return matcherTable.filter(
    ({ range: { min, max } }) =>
      min !== max || (only === undefined ? mayHave(shape, min) : only.includes(min)),
  );
}
