import type { Catalog } from '../core/catalog/catalog';
import type { CatalogOptions } from '../catalog/use-catalog';
import { throwAtCaller } from '../catalog/refuse/throw-at-caller';
import { useCatalog } from '../catalog/use-catalog';
import type { GeneralMatchers, StatusMatchers } from '../generated/matcher-types';
import { matcherTable } from '../core/matcher-table';
import { assertReceived } from './assert-received';
import type { Matcher } from '../runner/named-matcher';
import { namedMatcher } from '../runner/named-matcher';
import type { NamedRange } from '../core/matcher-table';
import { mayHave } from './may-have';
import { misuse } from './load-misuse';
import type { StatusCode } from '../core/types';
import type { Observer } from '../runner/observer';
import { observer } from '../runner/observer';

/** Options of the matchers: the catalog against which they check responses. */
export interface MatcherOptions extends CatalogOptions {
  /** The status codes to make matchers for; each one costs every `expect()` a little. */
  readonly only?: readonly StatusCode[] | undefined;
  /** Raises every `should` to a `must`. */
  readonly strict?: boolean | undefined;
}

/** A map of matchers for `expect.extend`. */
export type MatcherMap = { readonly [name in keyof (StatusMatchers<void> & GeneralMatchers<void>)]: Matcher };

/**
 * Makes the matchers for `expect.extend`: one per status code of the catalog, and the three general ones. It looks
 * for no file: the default `catalog` is the built-in one, and `findCatalog(__dirname)` gives that of the project.
 *
 * @throws CatalogError when the catalog cannot be used
 * @throws TypeError when an option is wrong
 * @example
 * expect.extend(createMatchers({ catalog, only: [404, 409] }));
 */
export function createMatchers(options: MatcherOptions = {}): MatcherMap {
  return throwAtCaller(createMatchers, () => createObservedMatchers(options, observer()));
}

/** The same for a test file whose observer is given: these modules can belong to another realm. */
export function createObservedMatchers(options: MatcherOptions, watcher: Observer): MatcherMap {
  const catalog = useCatalog(options);
  if (options.catalog !== undefined) watcher.catalog = catalog;
  const strict = options.strict ?? catalog.strict;
  const matchers: Record<string, Matcher> = {};
  for (const matcher of namesFor(catalog, options)) {
    matchers[matcher.name] = namedMatcher(matcher.name, (context, received, expected, called) =>
      assertReceived({ context, matcher, catalog, strict, watcher, called }, received, expected),
    );
  }
  return matchers as MatcherMap;
}

function namesFor(catalog: Catalog, { only }: MatcherOptions): readonly NamedRange[] {
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
