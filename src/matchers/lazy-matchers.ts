import { readFileSync } from 'node:fs';
import { matcherTable } from '../core/matcher-table';
import type { ErrorCatalog } from '../core/types';
import type { Matcher } from '../runner/named-matcher';
import { namedMatcher } from '../runner/named-matcher';
import type { MatcherMap } from './create-matchers';
import { mayHave } from './may-have';
import { observer } from '../runner/observer';

/**
 * The matchers of a catalog file, or of the built-in catalog. They are made at the first call of one of
 * them: most files of a suite assert no error, and those should not pay for it.
 *
 * @param file path of the catalog
 * @throws CatalogError when the file is not a catalog; the first assertion reports all other problems
 */
export function lazyMatchers(file: string | undefined): MatcherMap {
  let made: MatcherMap | undefined;
  const matchers = (): MatcherMap => (made ??= create(file));
  const shape = file === undefined ? { extends: 'standard' as const } : shapeOf(file);
  if (shape === undefined) return matchers();
  const lazy: Record<string, Matcher> = {};
  for (const { name, range } of matcherTable) {
    if (range.min === range.max && !mayHave(shape, range.min)) continue;
    lazy[name] = namedMatcher(name, (context, received, expected) =>
      matchers()[name as keyof MatcherMap].call(context, received, expected),
    );
  }
  return lazy as MatcherMap;
}

function create(catalog: string | undefined): MatcherMap {
  const { createObservedMatchers } = require('./create-matchers') as typeof import('./create-matchers');
  const watcher = observer();
  try {
    return createObservedMatchers({ catalog }, watcher);
  } catch (error) {
    watcher.refused?.(error);
    throw error;
  }
}

/** The status codes in the file, read without checking it. */
function shapeOf(file: string): Parameters<typeof mayHave>[0] | undefined {
  try {
    const { errors, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as ErrorCatalog;
    return { ...rest, statuses: new Set(errors.map(({ status }) => status)) };
  } catch {
    return undefined;
  }
}
