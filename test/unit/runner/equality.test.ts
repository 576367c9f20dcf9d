import { isMatch } from '../../../src/runner/equality';
import type { MatcherContext } from '../../../src/runner/matcher-context';

const none: MatcherContext = {};

class Money {
  constructor(readonly amount: number) {}
}

/** Pairs of actual and expected; Jest itself says what is right. */
const pairs: readonly (readonly [string, unknown, unknown])[] = [
  ['a member less', { a: 1, b: 2 }, { a: 1 }],
  ['a member more', { a: 1 }, { a: 1, b: 2 }],
  ['nested', { a: { b: [1, { c: 2, d: 3 }] } }, { a: { b: [1, { c: 2 }] } }],
  ['a shorter list', { a: [1, 2] }, { a: [1] }],
  ['a list of objects', [{ pointer: '/email', message: 'is taken' }], [{ pointer: '/email' }]],
  ['undefined for absent', { a: 1 }, { a: 1, b: undefined }],
  ['null for absent', { a: 1 }, { a: 1, b: null }],
  ['zero and minus zero', { a: 0 }, { a: -0 }],
  ['not a number', { a: NaN }, { a: NaN }],
  ['a number and its text', { a: 1 }, { a: '1' }],
  ['dates', { a: new Date(5) }, { a: new Date(5) }],
  ['sets', { a: new Set([1, 2]) }, { a: new Set([2, 1]) }],
  ['maps', { a: new Map([[1, 2]]) }, { a: new Map([[1, 3]]) }],
  ['regular expressions', { a: /x/g }, { a: /x/g }],
  ['octets', { a: new Uint8Array([1, 2]) }, { a: new Uint8Array([1, 2]) }],
  ['instances of a class', { a: new Money(1) }, { a: new Money(1) }],
  ['an instance and a plain object', { a: new Money(1) }, { a: { amount: 1 } }],
  ['any', { a: 1 }, { a: expect.any(Number) }],
  ['any, of another kind', { a: '1' }, { a: expect.any(Number) }],
  ['anything', { a: null }, { a: expect.anything() }],
  ['objectContaining', { a: { b: 1, c: 2 } }, { a: expect.objectContaining({ b: 1 }) }],
  ['arrayContaining', { a: [1, 2, 3] }, { a: expect.arrayContaining([3, 1]) }],
  ['stringMatching', { a: 'taken' }, { a: expect.stringMatching(/^tak/) }],
  ['not', { a: 'taken' }, { a: expect.not.stringContaining('tak') }],
  ['closeTo', { a: 0.1 + 0.2 }, { a: expect.closeTo(0.3) }],
];

test.each(pairs)('%s: as toMatchObject', (_, actual, expected) => {
  let isRight = true;
  try {
    expect({ it: actual }).toMatchObject({ it: expected });
  } catch {
    isRight = false;
  }
  expect(isMatch({ it: actual }, { it: expected }, none)).toBe(isRight);
});

test('custom testers of the host count, also for scalars below', () => {
  const ignoringCase = (one: unknown, other: unknown): boolean | undefined =>
    typeof one === 'string' && typeof other === 'string'
      ? one.toLowerCase() === other.toLowerCase()
      : undefined;
  const context = { customTesters: [ignoringCase] };
  expect(isMatch({ a: ['X'] }, { a: ['x'] }, context)).toBe(true);
  expect(isMatch({ a: ['X'] }, { a: ['y'] }, context)).toBe(false);
});

/** As Bun's are: nothing of it can be seen or called. */
class NativeAny {
  readonly [Symbol.toStringTag] = 'ExpectAny';
}

test('a matcher that only its host can compare is given to the host', () => {
  const asked: unknown[] = [];
  const context: MatcherContext = {
    equals(one, other) {
      asked.push(one, other);
      return one === 7;
    },
  };
  const any = new NativeAny();
  expect(isMatch({ a: [7] }, { a: [any] }, context)).toBe(true);
  expect(isMatch({ a: ['7'] }, { a: [any] }, context)).toBe(false);
  expect(asked).toEqual([7, any, '7', any]);
  expect(() => isMatch({ a: [7] }, { a: [any] }, none)).toThrow(
    new TypeError(
      'Only the expect() that ExpectAny comes from can compare it.\nAssert with that expect(), or give a value, or a RegExp for a text.',
    ),
  );
});
