import { formatPointer } from '../core/formats/json-pointer';
import { isError } from '../responses/is-error';
import type { JsonValue, Predicate } from '../core/types';
import { isPlainObject } from '../core/is-plain-object';
import type { MatcherContext } from '../runner/matcher-context';
import { misuse } from './load-misuse';

/** What is a text in every response: a RegExp matches it. */
const TEXTS: ReadonlySet<Predicate['rule']> = new Set(['message', 'headers']);

/** The parts of an argument that speak of the content and the fields. */
export interface GivenParts {
  readonly message?: unknown;
  readonly details?: unknown;
  readonly body?: unknown;
  readonly headers?: unknown;
}

/** Turns what an assertion asks for into predicates, each with its place and a description. */
export function readPredicates(
  given: GivenParts,
  matcher: string,
  context: MatcherContext,
): readonly Predicate[] {
  const predicates: Predicate[] = [];
  const add = (rule: Predicate['rule'], at: string | undefined, expected: unknown): void => {
    const holds = (actual: unknown): boolean =>
      isRegExp(expected) && TEXTS.has(rule)
        ? typeof actual === 'string' && new RegExp(expected).test(actual)
        : isEqual(actual, expected, context);
    predicates.push({
      rule,
      at,
      // Printed when it is asked for, which is at the first failure.
      get expected(): JsonValue {
        const { argumentText } =
          require('../failure/argument-text') as typeof import('../failure/argument-text');
        return argumentText(expected, context.utils);
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
    if (!isPlainObject(given.headers)) throw misuse().headers(matcher, given.headers);
    for (const [field, expected] of Object.entries(given.headers)) add('headers', field, expected);
  }
  return predicates;
}

/** A scalar needs no comparison that would have to be loaded, unless the user has testers of their own. */
function isEqual(actual: unknown, expected: unknown, context: MatcherContext): boolean {
  const isScalar = expected === null || (typeof expected !== 'object' && typeof expected !== 'function');
  if (isScalar && (context.customTesters ?? []).length === 0) return Object.is(actual, expected);
  const { isMatch } = require('../runner/equality') as typeof import('../runner/equality');
  return isMatch(actual, expected, context);
}

/** Content nested thousands of levels deep exhausts the stack of any comparison: it is not what was expected. */
function orFalse(holds: () => boolean): boolean {
  try {
    return holds();
  } catch (error) {
    if (!isError(error) || (error as Error).name !== 'RangeError') throw error;
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
