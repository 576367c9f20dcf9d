import { parseSetCookie, isSetCookie, wiredName } from '../core/fields/set-cookie';
import { splitList } from '../core/fields/split-list';
import { isPlainObject } from '../core/is-plain-object';
import type { Predicate } from '../core/types';
import type { MatcherContext } from '../runner/matcher-context';
import { isHostsMatcher } from '../failure/hosts-matcher';
import { isAsymmetric, isEqual, isMatched, isRegExp } from './compare';
import { misuse } from './load-misuse';

/** The context in which an assertion names a header field. */
interface Asked {
  readonly matcher: string;
  readonly context: MatcherContext;
  readonly field: string;
}

type Holds = (combined: unknown, lines: readonly string[]) => boolean;

/**
 * Turns the expectation for a header field into a predicate: about its text, in which a number is written
 * as it is and which a RegExp matches, or about the list of its lines.
 *
 * @throws TypeError when no field can match
 */
export function readField(asked: Asked, expected: unknown): Predicate {
  const { context, field } = asked;
  const isByLine = Array.isArray(expected) || isOfLists(expected, context);
  const holds = isByLine ? lineHolds(asked, expected) : textHolds(asked, expected);
  return {
    rule: 'headers',
    at: field,
    isByLine,
    get expected() {
      const { fieldText } = require('../failure/argument-text') as typeof import('../failure/argument-text');
      return fieldText(field, expected, context.utils);
    },
    holds: (combined, lines = []) => holds(combined, lines),
  };
}

function textHolds(asked: Asked, expected: unknown): Holds {
  if (!isText(expected) && expected !== undefined) {
    throw misuse().field(asked.matcher, asked.field, expected);
  }
  return (combined) => isTextMatched(combined, expected, asked.context);
}

/**
 * `expect.arrayContaining(…)`, `expect.any(Array)`: they are compared with the list of lines. Not every test runner
 * shows their type: one that matches a list and no text is for lists.
 */
function isOfLists(expected: unknown, context: MatcherContext): expected is AsymmetricList {
  if (!isAsymmetric(expected)) return false;
  const says = isHostsMatcher(expected)
    ? /Array/.test(Object.prototype.toString.call(expected))
    : (expected as Partial<AsymmetricList>).getExpectedType?.() === 'array';
  return says || (isEqual([], expected, context) && !isEqual('', expected, context));
}

interface AsymmetricList {
  getExpectedType(): string;
  readonly inverse?: boolean;
}

function lineHolds(asked: Asked, expected: readonly unknown[] | AsymmetricList): Holds {
  const { context, field, matcher } = asked;
  const isCookies = isSetCookie(field);
  if (!Array.isArray(expected)) {
    // A matcher that shows nothing is tried: if it requires an item in a list, it does not match an empty one.
    const isInverse = isHostsMatcher(expected)
      ? isEqual([], expected, context)
      : (expected as AsymmetricList).inverse === true;
    // Lines of Set-Cookie as they are, or by their parts: an excluded line must be in neither.
    return (_, lines) => {
      const asTexts = isEqual(lines, expected, context);
      if (!isCookies || asTexts !== isInverse) return asTexts;
      return isEqual(lines.map(parseSetCookie), expected, context);
    };
  }
  const wanted: readonly unknown[] = expected;
  const isWritable = (one: unknown): boolean => isText(one) || (isCookies && isPlainObject(one));
  if (!wanted.every(isWritable)) throw misuse().field(matcher, field, wanted);
  const areMatched = (values: readonly string[]): boolean =>
    values.length === wanted.length &&
    values.every((value, index) => isLineMatched(value, wanted[index], context));
  // Clients and proxies join the lines of a list (RFC 9110, 5.3), but never those of Set-Cookie.
  return (combined, lines) =>
    areMatched(lines) || (!isCookies && typeof combined === 'string' && areMatched(splitList(combined)));
}

function isLineMatched(line: string, expected: unknown, context: MatcherContext): boolean {
  if (!isPlainObject(expected)) return isTextMatched(line, expected, context);
  const cookie = new Map(
    Object.entries(parseSetCookie(line)).map(([name, value]) => [wiredName(name), value]),
  );
  return Object.entries(expected).every(([name, wanted]) => {
    const value = cookie.get(wiredName(name));
    if (wanted === undefined || wanted === false) return value === undefined;
    if (wanted === true) return value === true;
    const isCaseless = wiredName(name) === 'SameSite' && typeof wanted === 'string';
    return isCaseless
      ? String(value).toLowerCase() === wanted.toLowerCase()
      : isTextMatched(value === undefined ? undefined : String(value), wanted, context);
  });
}

function isText(expected: unknown): boolean {
  return (
    typeof expected === 'string' || Number.isFinite(expected) || isRegExp(expected) || isAsymmetric(expected)
  );
}

function isTextMatched(actual: unknown, expected: unknown, context: MatcherContext): boolean {
  if (isRegExp(expected)) return isMatched(actual, expected);
  return isEqual(actual, typeof expected === 'number' ? String(expected) : expected, context);
}
