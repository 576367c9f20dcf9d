import fc from 'fast-check';
import { parseHttpDate } from '../../../../src/core/fields/parse-http-date';

const legal: readonly (readonly [source: string, value: string, iso: string])[] = [
  ['RFC 9110, 5.6.7: IMF-fixdate', 'Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
  ['RFC 9110, 5.6.7: RFC 850', 'Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
  ['RFC 9110, 5.6.7: asctime', 'Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
  ['RFC 9110, 10.2.3', 'Fri, 31 Dec 1999 23:59:59 GMT', '1999-12-31T23:59:59.000Z'],
  ['asctime with two digits', 'Wed Nov 16 08:49:37 1994', '1994-11-16T08:49:37.000Z'],
  ['RFC 850 in this century', 'Friday, 06-Nov-26 08:49:37 GMT', '2026-11-06T08:49:37.000Z'],
  ['RFC 850 on a day that only 2000 has', 'Tuesday, 29-Feb-00 00:00:00 GMT', '2000-02-29T00:00:00.000Z'],
  ['a leap day', 'Thu, 29 Feb 2024 00:00:00 GMT', '2024-02-29T00:00:00.000Z'],
  ['a leap second', 'Sat, 31 Dec 2016 23:59:60 GMT', '2017-01-01T00:00:00.000Z'],
  ['the first date of .NET', 'Mon, 01 Jan 0001 00:00:00 GMT', '0001-01-01T00:00:00.000Z'],
];

const illegal: readonly (readonly [reason: string, value: string])[] = [
  ['the wrong day name', 'Mon, 06 Nov 1994 08:49:37 GMT'],
  ['the wrong day name, RFC 850', 'Monday, 06-Nov-94 08:49:37 GMT'],
  ['the wrong day name, asctime', 'Mon Nov  6 08:49:37 1994'],
  ['30 February, with the day name of 1 March', 'Fri, 30 Feb 2024 00:00:00 GMT'],
  ['29 February of no leap year', 'Wed, 29 Feb 2023 00:00:00 GMT'],
  ['29 February 1900', 'Thu, 29 Feb 1900 00:00:00 GMT'],
  ['31 April', 'Wed, 31 Apr 2024 00:00:00 GMT'],
  ['day 00', 'Sun, 00 Nov 1994 08:49:37 GMT'],
  ['day 99', 'Sun, 99 Nov 1994 08:49:37 GMT'],
  ['hour 24', 'Sun, 06 Nov 1994 24:00:00 GMT'],
  ['minute 60', 'Sun, 06 Nov 1994 08:60:00 GMT'],
  ['second 61', 'Sat, 31 Dec 2016 23:59:61 GMT'],
  ['a leap second in the morning', 'Sun, 06 Nov 1994 08:49:60 GMT'],
  ['another month name', 'Sun, 06 Nob 1994 08:49:37 GMT'],
  ['another case (5.6.7: case-sensitive)', 'sun, 06 nov 1994 08:49:37 gmt'],
  ['one digit', 'Sun, 6 Nov 1994 08:49:37 GMT'],
  ['two digits of the year', 'Sun, 06 Nov 94 08:49:37 GMT'],
  ['UTC', 'Sun, 06 Nov 1994 08:49:37 UTC'],
  ['an offset', 'Sun, 06 Nov 1994 08:49:37 +0000'],
  ['RFC 850 with four digits of the year, as cookies have it', 'Sun, 06-Nov-1994 08:49:37 GMT'],
  ['a space more', 'Sun, 06 Nov 1994  08:49:37 GMT'],
  ['a space after it', 'Sun, 06 Nov 1994 08:49:37 GMT '],
  ['a line feed after it', 'Sun, 06 Nov 1994 08:49:37 GMT\n'],
  ['ISO 8601', '1994-11-06T08:49:37Z'],
  ['no day name', '06 Nov 1994 08:49:37 GMT'],
  ['nothing', ''],
];

test.each(legal)('legal: %s: %s', (_source, value, iso) => {
  expect(parseHttpDate(value)?.toISOString()).toBe(iso);
});

test.each(illegal)('illegal: %s: %j', (_reason, value) => {
  expect(parseHttpDate(value)).toBeUndefined();
});

const moment = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

test('every date that JavaScript writes as one is read as that date', () => {
  fc.assert(
    fc.property(moment, (date) => {
      expect(parseHttpDate(date.toUTCString())).toEqual(date);
    }),
  );
});

test('no other day name goes with a date', () => {
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 6 }), (date, shift) => {
      const wrong = names[(date.getUTCDay() + shift) % 7];
      expect(parseHttpDate(`${wrong}${date.toUTCString().slice(3)}`)).toBeUndefined();
    }),
  );
});

describe('a year with two digits that is more than 50 years ahead is one of the past (RFC 9110, 5.6.7)', () => {
  const now = new Date('2026-11-27T12:00:00Z');
  test.each([
    ['50 years ahead', 'Friday, 27-Nov-76 12:00:00 GMT', '2076-11-27T12:00:00.000Z'],
    ['a second more', 'Saturday, 27-Nov-76 12:00:01 GMT', '1976-11-27T12:00:01.000Z'],
    ['a year more', 'Tuesday, 01-Nov-77 00:00:00 GMT', '1977-11-01T00:00:00.000Z'],
    ['the day name of 2094', 'Saturday, 06-Nov-94 08:49:37 GMT', undefined],
    ['the day name of 1926', 'Saturday, 06-Nov-26 08:49:37 GMT', undefined],
    ['29 February, which only 2000 has', 'Tuesday, 29-Feb-00 00:00:00 GMT', '2000-02-29T00:00:00.000Z'],
  ])('%s: %s', (_, value, iso) => {
    expect(parseHttpDate(value, now)?.toISOString()).toBe(iso);
  });

  test('every day of the century around now is read as that day', () => {
    const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const first = Date.UTC(1976, 10, 28);
    const count = (Date.UTC(2076, 10, 28) - first) / 86_400_000;
    const misread: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const date = new Date(first + index * 86_400_000);
      const [, day, month, year] = date.toUTCString().split(' ');
      const value = `${days[date.getUTCDay()]}, ${day}-${month}-${year?.slice(2)} 00:00:00 GMT`;
      if (parseHttpDate(value, now)?.getTime() !== date.getTime()) misread.push(value);
    }
    expect(misread).toEqual([]);
    expect(count).toBe(36_525);
  });
});
