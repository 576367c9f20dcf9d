import type { Catalog } from '../core/catalog/catalog';
import type { Expectation } from '../core/checks/expectation';
import type { StatusRange, StatusRanges } from '../core/status-range';
import { includesStatus } from '../core/status-range';
import { classNamed, rangeNamed } from '../core/statuses';
import type { FormatReference } from '../core/types';
import { isPlainObject } from '../core/is-plain-object';
import type { MatcherContext } from '../runner/matcher-context';
import type { NamedRange } from '../core/matcher-table';
import { misuse } from './load-misuse';
import { readCodes } from './read-codes';
import type { GivenParts } from './read-predicates';
import { readPredicates } from './read-predicates';

interface GivenExpectation extends GivenParts {
  readonly status?: unknown;
  readonly code?: unknown;
  readonly format?: unknown;
}

const KEYS = ['code', 'message', 'details', 'body', 'headers', 'format'] as const;
const none: Expectation['predicates'] = [];

/** The called matcher, and its settings. */
export interface CalledMatcher {
  readonly context: MatcherContext;
  readonly matcher: NamedRange;
  readonly catalog: Catalog;
  readonly strict: boolean;
}

/**
 * Turns the argument of a matcher into the expectation for the response.
 *
 * @throws TypeError when the matcher does not accept the argument
 */
export function readArgument(
  { context, matcher, catalog, strict }: CalledMatcher,
  argument: unknown,
): Expectation {
  if (argument === undefined) return { catalog, statuses: matcher.range, predicates: none, strict };
  const isGeneral = matcher.range.min !== matcher.range.max;
  const given = objectOf(argument, matcher, catalog, isGeneral);
  const statuses = given.status === undefined ? matcher.range : rangesOf(given.status, matcher);
  return {
    catalog,
    statuses,
    ...(given.code === undefined
      ? {}
      : readCodes({ matcher: matcher.name, statuses, catalog, context }, given.code)),
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
  const isStatus = (one: unknown): boolean =>
    isGeneral &&
    (typeof one === 'number' || (classNamed(one) !== undefined && !catalog.byCode.has(String(one))));
  if (isStatus(argument)) return { status: argument };
  if (typeof argument === 'string') return { code: argument };
  if (isGeneral && Array.isArray(argument)) return listOf(argument, matcher, isStatus);
  if (!isPlainObject(argument)) throw misuse().argument(matcher.name, argument, isGeneral);
  const known: readonly string[] = isGeneral ? ['status', ...KEYS] : KEYS;
  const unknown = Object.keys(argument).find((key) => !known.includes(key));
  if (unknown !== undefined) throw misuse().unknownKey(matcher.name, unknown, known);
  return argument;
}

/** One of several: status codes and classes, or codes. */
function listOf(
  list: readonly unknown[],
  { name }: NamedRange,
  isStatus: (one: unknown) => boolean,
): GivenExpectation {
  if (list.length > 0 && list.every(isStatus)) return { status: list };
  if (list.length > 0 && list.every((one) => typeof one === 'string' && !isStatus(one)))
    return { code: list };
  throw misuse().list(name, list);
}

function rangesOf(status: unknown, matcher: NamedRange): StatusRanges {
  if (!Array.isArray(status)) return rangeOf(status, matcher);
  const { name, range } = matcher;
  if (status.length === 0) throw misuse().status(name, status, range);
  return status.map((one) => rangeOf(one, matcher));
}

function rangeOf(status: unknown, { name, range }: NamedRange): StatusRange {
  const wanted = rangeNamed(status);
  if (wanted === undefined || !includesStatus(range, wanted.min) || !includesStatus(range, wanted.max)) {
    throw misuse().status(name, status, range);
  }
  return { min: wanted.min, max: wanted.max };
}

function formatOf(format: unknown, { name }: NamedRange): FormatReference {
  if (typeof format === 'string' || (typeof format === 'object' && format !== null))
    return format as FormatReference;
  throw misuse().format(name, format);
}
