const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const LONG_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const DAY_NAME = `(?<dayName>${DAYS.join('|')})`;
const LONG_DAY_NAME = `(?<dayName>${LONG_DAYS.join('|')})`;
const MONTH = `(?<month>${MONTHS.join('|')})`;
const TIME = '(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)';

/** Sun, 06 Nov 1994 08:49:37 GMT */
const IMF_FIXDATE = new RegExp(`^${DAY_NAME}, (?<day>\\d\\d) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`);

const FORMATS = [
  IMF_FIXDATE,
  // rfc850-date: Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(`^${LONG_DAY_NAME}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} GMT$`),
  // asctime-date: Sun Nov  6 08:49:37 1994
  new RegExp(`^${DAY_NAME} ${MONTH} (?<day>\\d\\d| \\d) ${TIME} (?<year>\\d{4})$`),
];

const FARTHEST_YEARS = 50;
const CENTURY = 100;

/** Taken once, so no fake timer of a test changes it. */
const LOADED = new Date();

/** Parses an HTTP-date in any of its three formats (RFC 9110, 5.6.7); undefined for a date that does not exist. */
export function parseHttpDate(value: string, now: Date = LOADED): Date | undefined {
  for (const format of FORMATS) {
    const parts = format.exec(value)?.groups;
    if (parts !== undefined) return toDate(parts, now);
  }
  return undefined;
}

/** Whether a date has one of the two forms that clients read, but senders must not write. */
export function isObsoleteDate(value: string): boolean {
  return !IMF_FIXDATE.test(value) && parseHttpDate(value) !== undefined;
}

function toDate(parts: { readonly [name: string]: string }, now: Date): Date | undefined {
  const { year = '', dayName = '' } = parts;
  const [hour, minute, second] = [Number(parts.hour), Number(parts.minute), Number(parts.second)];
  // A leap second is the last second of a day in UTC.
  const lastSecond = hour === 23 && minute === 59 ? 60 : 59;
  if (hour > 23 || minute > 59 || second > lastSecond) return undefined;
  const dateIn = (fullYear: number): Date | undefined => {
    const date = dayOf(fullYear, MONTHS.indexOf(parts.month ?? ''), Number(parts.day));
    date?.setUTCHours(hour, minute, second);
    return date;
  };
  const date =
    year.length === 2 ? nearestOf((century) => dateIn(century + Number(year)), now) : dateIn(Number(year));
  // The day name must be the one that the date implies (RFC 5322, 3.3).
  return dayOfWeek(date, second) === DAYS.indexOf(dayName.slice(0, 3)) ? date : undefined;
}

/** For a year with two digits: this century, or the one before if the date is more than 50 years ahead. */
function nearestOf(dateIn: (century: number) => Date | undefined, now: Date): Date | undefined {
  const century = now.getUTCFullYear() - (now.getUTCFullYear() % CENTURY);
  const farthest = new Date(now);
  farthest.setUTCFullYear(now.getUTCFullYear() + FARTHEST_YEARS);
  const date = dateIn(century);
  return date !== undefined && date <= farthest ? date : dateIn(century - CENTURY);
}

/** A leap second is read as the first one of the next day. */
function dayOfWeek(date: Date | undefined, second: number): number | undefined {
  return date === undefined ? undefined : new Date(date.getTime() - (second === 60 ? 1 : 0)).getUTCDay();
}

/** Midnight of a day that exists: any other ends in another month. `Date.UTC` would take the year 50 for 1950. */
function dayOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getUTCMonth() === month ? date : undefined;
}
