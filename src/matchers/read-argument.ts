import type { Catalog, CatalogEntry } from '../catalog/catalog';
import type { Expectation, StatusRange } from '../checks/expectation';
import { includesStatus } from '../checks/expectation';
import { statusClasses } from '../generated/data';
import { formatPointer } from '../formats/json-pointer';
import type { ErrorFormat, JsonValue, Predicate, StatusClass } from '../types';
import type { MatcherContext } from './matcher-context';
import type { MatcherName } from './matcher-names';
import { misuse } from './misuse';

interface GivenExpectation {
  readonly status?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly details?: unknown;
  readonly body?: unknown;
  readonly headers?: unknown;
  readonly format?: unknown;
}

const KEYS = ['code', 'message', 'details', 'body', 'headers', 'format'] as const;

/**
 * Turns the argument of a matcher into what the response is held to.
 *
 * @throws TypeError when the argument is none that the matcher takes
 */
export function readArgument(
  context: MatcherContext,
  matcher: MatcherName,
  catalog: Catalog,
  strict: boolean,
  argument: unknown,
): Expectation {
  const isGeneral = matcher.range.min !== matcher.range.max;
  const given = objectOf(argument, matcher, catalog, isGeneral);
  const range = given.status === undefined ? matcher.range : rangeOf(given.status, matcher);
  const entry = given.code === undefined ? undefined : entryOf(given.code, matcher, range, catalog);
  return {
    catalog,
    statuses: entry === undefined ? range : { min: entry.definition.status, max: entry.definition.status },
    code: entry?.definition.code ?? (typeof given.code === 'string' ? given.code : undefined),
    usable: given.format === undefined ? undefined : catalog.useFormat(formatOf(given.format, matcher)),
    predicates: predicatesOf(given, matcher, context),
    strict,
  };
}

function objectOf(
  argument: unknown,
  matcher: MatcherName,
  catalog: Catalog,
  isGeneral: boolean,
): GivenExpectation {
  if (argument === undefined) return {};
  if (typeof argument === 'number' && isGeneral) return { status: argument };
  if (typeof argument === 'string') {
    const isClass = isGeneral && classNamed(argument) !== undefined && !catalog.byCode.has(argument);
    return isClass ? { status: argument } : { code: argument };
  }
  if (!isPlainObject(argument)) throw misuse.argument(matcher.name, argument, isGeneral);
  const known: readonly string[] = isGeneral ? ['status', ...KEYS] : KEYS;
  const unknown = Object.keys(argument).find((key) => !known.includes(key));
  if (unknown !== undefined) throw misuse.unknownKey(matcher.name, unknown, known);
  return argument;
}

function rangeOf(status: unknown, { name, range }: MatcherName): StatusRange {
  const known = classNamed(status);
  const wanted = known ?? (typeof status === 'number' ? { min: status, max: status } : undefined);
  if (wanted === undefined || !includesStatus(range, wanted.min) || !includesStatus(range, wanted.max)) {
    throw misuse.status(name, status, range);
  }
  return { min: wanted.min, max: wanted.max };
}

/** `4xx` or `5xx`; the class of all errors is what `toBeErrorResponse()` means without an argument. */
function classNamed(name: unknown): StatusClass | undefined {
  return statusClasses.find(({ id }) => id === name && /^\d/.test(id));
}

function entryOf(
  code: unknown,
  { name }: MatcherName,
  range: StatusRange,
  catalog: Catalog,
): CatalogEntry | undefined {
  if (typeof code !== 'string') throw misuse.code(name, code);
  const entry = catalog.byCode.get(code);
  if (entry !== undefined && includesStatus(range, entry.definition.status)) return entry;
  if (catalog.codes === 'any') return undefined;
  const known = catalog.entries.filter(({ definition }) => includesStatus(range, definition.status));
  throw misuse.unknownCode(
    name,
    code,
    known.map(({ definition }) => definition.code),
    entry?.definition.status,
    catalog.source,
  );
}

function formatOf(format: unknown, { name }: MatcherName): string | ErrorFormat {
  if (typeof format === 'string' || (typeof format === 'object' && format !== null))
    return format as string | ErrorFormat;
  throw misuse.format(name, format);
}

function predicatesOf(
  given: GivenExpectation,
  { name }: MatcherName,
  context: MatcherContext,
): readonly Predicate[] {
  const predicates: Predicate[] = [];
  const { equals, utils, customTesters = [] } = context;
  const testers = [...customTesters, utils.iterableEquality, utils.subsetEquality].filter(
    (one) => one !== undefined,
  );
  const add = (rule: Predicate['rule'], at: string | undefined, expected: unknown): void => {
    const holds = (actual: unknown): boolean =>
      isRegExp(expected) && TEXTS.has(rule)
        ? typeof actual === 'string' && new RegExp(expected).test(actual)
        : equals(actual, expected, testers);
    predicates.push({
      rule,
      at,
      // Printed when it is asked for, which is at the first failure.
      get expected(): JsonValue {
        const { argumentText } =
          require('../report/argument-text') as typeof import('../report/argument-text');
        return argumentText(expected, utils.stringify);
      },
      holds: (actual) => orFalse(() => holds(actual)),
    });
  };
  if (given.message !== undefined) add('message', undefined, given.message);
  if (given.details !== undefined) add('details', undefined, given.details);
  if (given.body !== undefined) {
    for (const [path, expected] of leaves(given.body, [])) add('body', formatPointer(path), expected);
  }
  if (given.headers !== undefined) {
    if (!isPlainObject(given.headers)) throw misuse.headers(name, given.headers);
    for (const [field, expected] of Object.entries(given.headers)) add('headers', field, expected);
  }
  return predicates;
}

/** What is a text in every response: a RegExp matches it. */
const TEXTS: ReadonlySet<Predicate['rule']> = new Set(['message', 'headers']);

/** Content nested thousands of levels deep exhausts the stack of any comparison: it is not what was expected. */
function orFalse(holds: () => boolean): boolean {
  try {
    return holds();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'RangeError')) throw error;
    return false;
  }
}

/** A RegExp of another realm: a test in Jest's sandbox and this code may have different globals. */
function isRegExp(value: unknown): value is RegExp {
  return Object.prototype.toString.call(value) === '[object RegExp]';
}

/** One expectation per member, so that a failure names the member; lists and matchers stay whole. */
function* leaves(
  expected: unknown,
  path: readonly string[],
): Generator<readonly [readonly string[], unknown]> {
  if (!isPlainObject(expected) || Object.keys(expected).length === 0) {
    yield [path, expected];
    return;
  }
  for (const [name, value] of Object.entries(expected)) yield* leaves(value, [...path, name]);
}

function isPlainObject(value: unknown): value is { readonly [name: string]: unknown } {
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.prototype.toString.call(value) !== '[object Object]'
  )
    return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
