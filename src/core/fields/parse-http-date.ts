const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const LONG_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const DAY_NAME = `(?<dayName>${DAYS.join('|')})`;
const LONG_DAY_NAME = `(?<dayName>${LONG_DAYS.join('|')})`;
const MONTH = `(?<month>${MONTHS.join('|')})`;
const TIME = '(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)';

const FORMATS = [
  // IMF-fixdate: Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(`^${DAY_NAME}, (?<day>\\d\\d) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`),
  // rfc850-date: Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(`^${LONG_DAY_NAME}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} GMT$`),
  // asctime-date: Sun Nov  6 08:49:37 1994
  new RegExp(`^${DAY_NAME} ${MONTH} (?<day>\\d\\d| \\d) ${TIME} (?<year>\\d{4})$`),
];

/** Parses an HTTP-date in any of its three formats (RFC 9110, 5.6.7); a date that never was is none. */
export function parseHttpDate(value: string): Date | undefined {
  for (const format of FORMATS) {
    const parts = format.exec(value)?.groups;
    if (parts !== undefined) return toDate(parts);
  }
  return undefined;
}

function toDate(parts: { readonly [name: string]: string }): Date | undefined {
  const { year = '', dayName = '' } = parts;
  const [hour, minute, second] = [Number(parts.hour), Number(parts.minute), Number(parts.second)];
  // A leap second is the last second of a day in UTC.
  const lastSecond = hour === 23 && minute === 59 ? 60 : 59;
  if (hour > 23 || minute > 59 || second > lastSecond) return undefined;
  for (const fullYear of year.length === 2 ? [`19${year}`, `20${year}`] : [year]) {
    const date = dayOf(Number(fullYear), MONTHS.indexOf(parts.month ?? ''), Number(parts.day));
    // The day name must be the one that the date implies (RFC 5322, 3.3). It also tells the century of a
    // year with two digits, in which no date has the same day name twice, without asking the clock.
    if (date?.getUTCDay() !== DAYS.indexOf(dayName.slice(0, 3))) continue;
    date.setUTCHours(hour, minute, second);
    return date;
  }
  return undefined;
}

/** Midnight of a day that exists: any other ends in another month. `Date.UTC` would take the year 50 for 1950. */
function dayOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getUTCMonth() === month ? date : undefined;
}
