import { standardCatalog, statusClasses, statuses } from '../generated/data';
import type { StatusClass, StatusDefinition } from './types';
import type { StatusRange, StatusRanges } from './status-range';
import { includesStatus } from './status-range';

const [widest, ...narrower] = statusClasses;
if (widest === undefined) throw new Error('src/generated has no classes of status codes');

/** More would not be read. */
const MOST_RANGES = 6;

const definitions = new Map(statuses.map((definition) => [definition.code, definition]));
const genericCodes = new Map(standardCatalog.errors.map(({ status, code }) => [status, code]));

/** The class of every status code that is an error. */
export const anyError: StatusClass = widest;

/** The classes within it, `4xx` and `5xx`, in ascending order. */
export const errorClasses: readonly StatusClass[] = narrower;

/** The classes of a status code, the widest first; none if it is not an error. */
export function classesOf(status: number): readonly StatusClass[] {
  return statusClasses.filter((one) => includesStatus(one, status));
}

/** The narrowest class of a status code. */
export function classOf(status: number): StatusClass | undefined {
  return classesOf(status).at(-1);
}

/** The class named `4xx` or `5xx`; users have no name for that of any error. */
export function classNamed(name: unknown): StatusClass | undefined {
  return errorClasses.find(({ id }) => id === name);
}

/** Whether any error is meant, also one inside a success. */
export function isAnyError(ranges: StatusRanges): boolean {
  return 'min' in ranges && ranges.min === anyError.min && ranges.max === anyError.max;
}

/** Whether an entry of this status code is in the ranges: an error inside a success belongs to "any error". */
export function includesEntry(ranges: StatusRanges, status: number): boolean {
  return includesStatus(ranges, status) || (isAnyError(ranges) && !includesStatus(anyError, status));
}

/** The range that a user names, by a status code or a class; undefined for other values. */
export function rangeNamed(status: unknown): StatusRange | undefined {
  return typeof status === 'number' ? { min: status, max: status } : classNamed(status);
}

/** The classes, `4xx` and `5xx`, within a range. */
export function classesWithin({ min, max }: StatusRange): readonly StatusClass[] {
  return errorClasses.filter((one) => one.min >= min && one.max <= max);
}

/** Status codes in words: `409 Conflict`, `a client error (4xx)`, `404 Not Found, 409 Conflict or 410 Gone`. */
export function describeRanges(ranges: StatusRanges): string {
  if ('min' in ranges) return describeRange(ranges);
  const all = ranges.map(describeRange);
  if (all.length > MOST_RANGES)
    return `one of ${all.slice(0, MOST_RANGES).join(', ')}, … (${all.length} in all)`;
  return [all.slice(0, -1).join(', '), all.at(-1)].filter((part) => part !== '').join(' or ');
}

function describeRange(range: StatusRange): string {
  const { min, max } = range;
  if (min === max) return statusLabel(min);
  const known = statusClasses.find((one) => one.min === min && one.max === max);
  if (known === undefined) return `${min} to ${max}`;
  const ids = classesWithin(range).map(({ id }) => id);
  return `${/^[aeiou]/.test(known.name) ? 'an' : 'a'} ${known.name} (${ids.join(' or ')})`;
}

/** The definition of a registered status code; undefined for any other. */
export function statusDefinition(status: number): StatusDefinition | undefined {
  return definitions.get(status);
}

/** A status code as text, with its reason phrase if it has one: `409 Conflict`. */
export function statusLabel(status: number): string {
  const phrase = phraseOf(status);
  return phrase === undefined ? String(status) : `${status} ${phrase}`;
}

/** The current reason phrase of a status code; for codes that are not errors it comes from Node. */
export function phraseOf(status: number): string | undefined {
  const { phrase } = definitions.get(status) ?? {};
  if (phrase !== undefined) return phrase;
  const { STATUS_CODES } = require('node:http') as typeof import('node:http');
  return STATUS_CODES[status];
}

/** Whether a text is the reason phrase of a status, in any letter case or older spelling. */
export function isPhraseOf(text: string, status: number): boolean {
  const definition = definitions.get(status);
  if (definition === undefined) return false;
  const wanted = text.toLowerCase();
  return [definition.phrase, ...definition.phraseAliases].some((phrase) => phrase.toLowerCase() === wanted);
}

/** The code without more meaning than the status code itself: its reason phrase in snake_case. */
export function genericCode(status: number): string | undefined {
  return genericCodes.get(status);
}
