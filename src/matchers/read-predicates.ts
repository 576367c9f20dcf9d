import { formatPointer } from '../core/formats/json-pointer';
import type { Predicate } from '../core/types';
import { isPlainObject } from '../core/is-plain-object';
import type { MatcherContext } from '../runner/matcher-context';
import { isEqual, isMatched, isRegExp, printed } from './compare';
import { misuse } from './load-misuse';
import { readField } from './read-field';

/** The parts of an argument that concern the content and the header fields. */
export interface GivenParts {
  readonly message?: unknown;
  readonly details?: unknown;
  readonly body?: unknown;
  readonly headers?: unknown;
}

/** Turns the parts of an argument into predicates, each with its place and a description. */
export function readPredicates(
  given: GivenParts,
  matcher: string,
  context: MatcherContext,
): readonly Predicate[] {
  const predicates: Predicate[] = [];
  const add = (rule: Predicate['rule'], at: string | undefined, expected: unknown): void => {
    predicates.push({
      rule,
      at,
      // Printed on demand, which is at the first failure.
      get expected() {
        return printed(expected, context);
      },
      holds: (actual) =>
        rule === 'message' && isRegExp(expected)
          ? isMatched(actual, expected)
          : isEqual(actual, expected, context),
    });
  };
  if (given.message !== undefined) add('message', undefined, given.message);
  if (given.details !== undefined) add('details', undefined, given.details);
  if (given.body !== undefined) {
    for (const [path, expected] of leaves(given.body, [])) add('body', formatPointer(path), expected);
  }
  if (given.headers !== undefined) {
    if (!isPlainObject(given.headers)) throw misuse().headers(matcher, given.headers);
    for (const [field, expected] of Object.entries(given.headers)) {
      predicates.push(readField({ matcher, context, field }, expected));
    }
  }
  return predicates;
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
