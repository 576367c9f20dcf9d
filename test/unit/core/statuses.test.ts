import {
  anyError,
  classesOf,
  classesWithin,
  classNamed,
  classOf,
  describeRanges,
  errorClasses,
  genericCode,
  includesEntry,
  isAnyError,
  isPhraseOf,
  phraseOf,
  rangeNamed,
  statusDefinition,
  statusLabel,
} from '../../../src/core/statuses';
import { includesStatus } from '../../../src/core/status-range';
import { standardCatalog, statuses } from '../../../src/generated/data';

const ids = (classes: readonly { readonly id: string }[]): readonly string[] => classes.map(({ id }) => id);

test('any error spans the classes within it, which are named by their first digit', () => {
  expect(ids(errorClasses)).toEqual(['4xx', '5xx']);
  expect(anyError).toMatchObject({ min: errorClasses[0]?.min, max: errorClasses.at(-1)?.max });
});

test.each([
  [399, [], undefined],
  [400, ['error', '4xx'], '4xx'],
  [499, ['error', '4xx'], '4xx'],
  [500, ['error', '5xx'], '5xx'],
  [599, ['error', '5xx'], '5xx'],
  [600, [], undefined],
  [Number.NaN, [], undefined],
])('%d is of the classes %j, the narrowest of which is %s', (status, classes, narrowest) => {
  expect(ids(classesOf(status))).toEqual(classes);
  expect(classOf(status)?.id).toBe(narrowest);
});

test.each([
  ['4xx', { min: 400, max: 499 }],
  ['5xx', { min: 500, max: 599 }],
  ['4XX', undefined],
  ['error', undefined],
  ['3xx', undefined],
  ['', undefined],
  [404, undefined],
  [undefined, undefined],
])('%j names %j', (name, range) => {
  const named = classNamed(name);
  expect(named && { min: named.min, max: named.max }).toEqual(range);
});

test.each([
  [400, 599, ['4xx', '5xx'], 'an error (4xx or 5xx)'],
  [400, 499, ['4xx'], 'a client error (4xx)'],
  [500, 599, ['5xx'], 'a server error (5xx)'],
  [409, 409, [], '409 Conflict'],
  [499, 499, [], '499'],
  [200, 200, [], '200 OK'],
  [400, 501, ['4xx'], '400 to 501'],
])('%d to %d holds the classes %j and reads %j', (min, max, classes, text) => {
  expect(ids(classesWithin({ min, max }))).toEqual(classes);
  expect(describeRanges({ min, max })).toBe(text);
});

test.each(statuses)('$code has the phrase $phrase, and aliases of it', ({ code, phrase, phraseAliases }) => {
  expect(phraseOf(code)).toBe(phrase);
  expect(statusLabel(code)).toBe(`${code} ${phrase}`);
  expect([phrase.toUpperCase(), ...phraseAliases].filter((text) => !isPhraseOf(text, code))).toEqual([]);
});

test.each(standardCatalog.errors)('$status has the generic code $code', ({ status, code }) => {
  expect(genericCode(status)).toBe(code);
});

test('an unregistered status has neither a phrase nor a generic code', () => {
  expect([phraseOf(499), genericCode(499), isPhraseOf('', 499), statusLabel(499)]).toEqual([
    undefined,
    undefined,
    false,
    '499',
  ]);
});

test.each([
  [404, { min: 404, max: 404 }],
  ['5xx', { min: 500, max: 599 }],
  ['404', undefined],
  [undefined, undefined],
])('%j names the range %j', (status, range) => {
  const found = rangeNamed(status);
  expect(found && { min: found.min, max: found.max }).toEqual(range);
});

const one = (status: number): { readonly min: number; readonly max: number } => ({
  min: status,
  max: status,
});

test.each([
  [399, false],
  [400, true],
  [450, true],
  [499, true],
  [500, false],
])('%d is in 400 to 499: %s, alone and as one of several', (status, isIn) => {
  const range = { min: 400, max: 499 };
  expect(includesStatus(range, status)).toBe(isIn);
  expect(includesStatus([one(100), range], status)).toBe(isIn);
  expect(includesStatus([], status)).toBe(false);
});

test.each([
  [{ min: 400, max: 599 }, true],
  [{ min: 400, max: 499 }, false],
  [{ min: 500, max: 599 }, false],
  [{ min: 400, max: 598 }, false],
  [{ min: 401, max: 599 }, false],
  [[{ min: 400, max: 599 }], false],
])('%j is any error: %s', (ranges, isAny) => {
  expect(isAnyError(ranges)).toBe(isAny);
  // Any error includes one within a success; other ranges do not.
  expect(includesEntry(ranges, 200)).toBe(isAny);
  expect(includesEntry(ranges, 450)).toBe(includesStatus(ranges, 450));
  expect(includesEntry(ranges, 600)).toBe(isAny);
});

test('a success that is asked for is included', () => {
  expect([includesEntry(one(200), 200), includesEntry(one(200), 201), includesEntry(one(409), 410)]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  [[], ''],
  [[one(404)], '404 Not Found'],
  [[one(404), one(409)], '404 Not Found or 409 Conflict'],
  [[one(404), one(409), one(410)], '404 Not Found, 409 Conflict or 410 Gone'],
  [[one(404), { min: 500, max: 599 }], '404 Not Found or a server error (5xx)'],
  [[451, 452, 453, 454, 455, 456].map(one), '451 Unavailable For Legal Reasons, 452, 453, 454, 455 or 456'],
  [
    [451, 452, 453, 454, 455, 456, 457].map(one),
    'one of 451 Unavailable For Legal Reasons, 452, 453, 454, 455, 456, … (7 in all)',
  ],
])('%j reads %s', (ranges, text) => {
  expect(describeRanges(ranges)).toBe(text);
});

test('only registered statuses have a definition and phrases', () => {
  expect(statusDefinition(404)).toMatchObject({ code: 404, phrase: 'Not Found' });
  expect(statusDefinition(200)).toBeUndefined();
  expect([phraseOf(200), phraseOf(302), phraseOf(299)]).toEqual(['OK', 'Found', undefined]);
  expect([isPhraseOf('OK', 200), isPhraseOf('Not Found', 409), isPhraseOf('not FOUND', 404)]).toEqual([
    false,
    false,
    true,
  ]);
});
