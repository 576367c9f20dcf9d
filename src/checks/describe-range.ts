import { statusClasses } from '../generated/data';
import type { StatusRange } from './expectation';
import { statusLabel } from './status-definitions';

/** A range of status codes in words: `409 Conflict`, `a client error (4xx)`, `an error (4xx or 5xx)`. */
export function describeRange({ min, max }: StatusRange): string {
  if (min === max) return statusLabel(min);
  const known = statusClasses.find((one) => one.min === min && one.max === max);
  if (known === undefined) return `${min} to ${max}`;
  const parts = statusClasses.filter((one) => one !== known && one.min >= min && one.max <= max);
  const ids = (parts.length === 0 ? [known] : parts).map(({ id }) => id);
  return `${/^[aeiou]/.test(known.name) ? 'an' : 'a'} ${known.name} (${ids.join(' or ')})`;
}
