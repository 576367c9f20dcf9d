/** RFC 3339, 5.6: `partial-time` and `time-offset`; the letters may be small. */
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const MINUTES_OF_A_DAY = 24 * 60;

/** Whether a text is a `full-time` of RFC 3339, 5.6: the offset is required, with its minutes. */
export function isTime(text: string): boolean {
  const match = TIME.exec(text);
  if (match === null) return false;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [offsetHour, offsetMinute] = [Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  // RFC 3339, 5.7: a leap second ends the day of UTC.
  const offset = (match[4] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  const utc = hour * 60 + minute - offset + MINUTES_OF_A_DAY;
  return utc % MINUTES_OF_A_DAY === MINUTES_OF_A_DAY - 1;
}

/** Whether a text is a `full-date` of RFC 3339, 5.6. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // Appendix C: every fourth of the years that end a century is a leap year.
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % (4 * 100) === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** Whether a text is a `date-time` of RFC 3339, 5.6. */
export function isDateTime(text: string): boolean {
  return /^.{10}t/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}
