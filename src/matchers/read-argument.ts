import type { Catalog, CatalogEntry } from '../core/catalog/catalog';
import type { Expectation } from '../core/checks/expectation';
import type { StatusRange } from '../core/status-range';
import { includesStatus } from '../core/status-range';
import { classNamed, rangeNamed } from '../core/statuses';
import type { ErrorFormat } from '../core/types';
import { isPlainObject } from '../core/is-plain-object';
import type { MatcherContext } from '../runner/matcher-context';
import type { NamedRange } from '../core/matcher-table';
import { misuse } from './load-misuse';
import type { GivenParts } from './read-predicates';
import { readPredicates } from './read-predicates';

interface GivenExpectation extends GivenParts {
  readonly status?: unknown;
  readonly code?: unknown;
  readonly format?: unknown;
}

const KEYS = ['code', 'message', 'details', 'body', 'headers', 'format'] as const;
const none: Expectation['predicates'] = [];

/** The matcher that was called, and what holds for it. */
export interface CalledMatcher {
  readonly context: MatcherContext;
  readonly matcher: NamedRange;
  readonly catalog: Catalog;
  readonly strict: boolean;
}

/**
 * Turns the argument of a matcher into what the response is held to.
 *
 * @throws TypeError when the argument is none that the matcher takes
 */
export function readArgument(
  { context, matcher, catalog, strict }: CalledMatcher,
  argument: unknown,
): Expectation {
  if (argument === undefined) return { catalog, statuses: matcher.range, predicates: none, strict };
  const isGeneral = matcher.range.min !== matcher.range.max;
  const given = objectOf(argument, matcher, catalog, isGeneral);
  const range = given.status === undefined ? matcher.range : rangeOf(given.status, matcher);
  const entry = given.code === undefined ? undefined : entryOf(given.code, matcher, range, catalog);
  return {
    catalog,
    statuses: entry === undefined ? range : { min: entry.definition.status, max: entry.definition.status },
    code: entry?.definition.code ?? (typeof given.code === 'string' ? given.code : undefined),
    format: given.format === undefined ? undefined : catalog.useFormat(formatOf(given.format, matcher)),
    predicates: readPredicates(given, matcher.name, context),
    strict,
  };
}

function objectOf(
  argument: unknown,
  matcher: NamedRange,
  catalog: Catalog,
  isGeneral: boolean,
): GivenExpectation {
  if (typeof argument === 'number' && isGeneral) return { status: argument };
  if (typeof argument === 'string') {
    const isClass = isGeneral && classNamed(argument) !== undefined && !catalog.byCode.has(argument);
    return isClass ? { status: argument } : { code: argument };
  }
  if (!isPlainObject(argument)) throw misuse().argument(matcher.name, argument, isGeneral);
  const known: readonly string[] = isGeneral ? ['status', ...KEYS] : KEYS;
  const unknown = Object.keys(argument).find((key) => !known.includes(key));
  if (unknown !== undefined) throw misuse().unknownKey(matcher.name, unknown, known);
  return argument;
}

function rangeOf(status: unknown, { name, range }: NamedRange): StatusRange {
  const wanted = rangeNamed(status);
  if (wanted === undefined || !includesStatus(range, wanted.min) || !includesStatus(range, wanted.max)) {
    throw misuse().status(name, status, range);
  }
  return { min: wanted.min, max: wanted.max };
}

function entryOf(
  code: unknown,
  { name }: NamedRange,
  range: StatusRange,
  catalog: Catalog,
): CatalogEntry | undefined {
  if (typeof code !== 'string') throw misuse().code(name, code);
  const entry = catalog.byCode.get(code);
  if (entry !== undefined && includesStatus(range, entry.definition.status)) return entry;
  if (catalog.codes === 'any') return undefined;
  throw misuse().unknownCode(name, code, range, catalog);
}

function formatOf(format: unknown, { name }: NamedRange): string | ErrorFormat {
  if (typeof format === 'string' || (typeof format === 'object' && format !== null))
    return format as string | ErrorFormat;
  throw misuse().format(name, format);
}
