import fc from 'fast-check';
import { parseContentRange } from '../../../../src/core/fields/parse-content-range';

const large = '9'.repeat(40);

test.each([
  [
    'RFC 9110, 14.4',
    'bytes 42-1233/1234',
    { unit: 'bytes', range: { first: '42', last: '1233' }, completeLength: '1234' },
  ],
  [
    'RFC 9110, 14.4: length unknown',
    'bytes 42-1233/*',
    { unit: 'bytes', range: { first: '42', last: '1233' } },
  ],
  ['RFC 9110, 14.4: not satisfied', 'bytes */1234', { unit: 'bytes', completeLength: '1234' }],
  ['Express 5', 'bytes */4096', { unit: 'bytes', completeLength: '4096' }],
  ['one octet', 'bytes 0-0/1', { unit: 'bytes', range: { first: '0', last: '0' }, completeLength: '1' }],
  ['another unit', 'items */0', { unit: 'items', completeLength: '0' }],
  [
    'leading zeros of the last position',
    'bytes 0-0009/10',
    { unit: 'bytes', range: { first: '0', last: '0009' }, completeLength: '10' },
  ],
  [
    'leading zeros',
    'bytes 009-10/11',
    { unit: 'bytes', range: { first: '009', last: '10' }, completeLength: '11' },
  ],
  ['beyond every integer', `bytes */${large}`, { unit: 'bytes', completeLength: large }],
  [
    'beyond every integer, in order',
    `bytes 0-${large.slice(1)}8/${large}`,
    { unit: 'bytes', range: { first: '0', last: `${large.slice(1)}8` }, completeLength: large },
  ],
])('legal: %s: %s', (_source, value, contentRange) => {
  expect(parseContentRange(value)).toEqual(contentRange);
});

test.each([
  ['the last position before the first', 'bytes 10-9/20'],
  ['the length not beyond the last position', 'bytes 0-9/9'],
  ['the length equal to the last position', 'bytes 0-9/09'],
  ['the length beyond every integer, and too small by one', `bytes 0-${large}/${large}`],
  ['nothing known', 'bytes */*'],
  ['no length', 'bytes */'],
  ['no length after a range', 'bytes 0-9/'],
  ['no slash', 'bytes *1234'],
  ['no unit', '*/1234'],
  ['no first position', 'bytes -9/10'],
  ['no last position', 'bytes 0-/10'],
  ['an equals sign, as in a request', 'bytes=0-9'],
  ['two spaces', 'bytes  */1234'],
  ['a space after it', 'bytes */1234 '],
  ['a negative length', 'bytes */-1'],
  ['a length in words', 'bytes */unknown'],
  ['two joined', 'bytes */1, bytes */1'],
  ['nothing', ''],
])('illegal: %s: %j', (_reason, value) => {
  expect(parseContentRange(value)).toBeUndefined();
});

test('a range is legal exactly when its numbers are in order', () => {
  const number = fc.bigInt({ min: 0n, max: 10n ** 20n });
  fc.assert(
    fc.property(number, number, number, (first, last, length) => {
      const isLegal = first <= last && last < length;
      expect(parseContentRange(`bytes ${first}-${last}/${length}`) !== undefined).toBe(isLegal);
    }),
  );
});
