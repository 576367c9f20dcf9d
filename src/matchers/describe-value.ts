import { isHostsMatcher } from '../failure/hosts-matcher';
import type { Printing } from '../failure/palette';
import { isError } from '../responses/is-error';

const LONGEST_VALUE = 80;
const MOST_KEYS = 8;

/** A value in words, for a message about one of the wrong kind: `the number 7`, `a promise`. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (isError(value)) {
    const { name, message } = value as { readonly name?: unknown; readonly message?: unknown };
    return `${name === 'Error' ? 'an Error' : `the error ${String(name)}`} (${brief(message, undefined, String)})`;
  }
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object') return `the ${typeof value} ${brief(value, undefined, plainText)}`;
  if (hasMethod(value, 'then')) {
    return hasMethod(value, 'expect') || hasMethod(value, 'send')
      ? 'a request that was not awaited'
      : 'a promise';
  }
  const name = isHostsMatcher(value)
    ? Object.prototype.toString.call(value).slice('[object Expect'.length, -1)
    : (value as { readonly constructor?: { readonly name?: unknown } }).constructor?.name;
  return typeof name === 'string' && name !== '' && name !== 'Object'
    ? `an object of the class ${name}`
    : `an object with the keys ${Object.keys(value).slice(0, MOST_KEYS).join(', ') || '(none)'}`;
}

/** A value for a message: short, and without secrets. */
export function brief(
  value: unknown,
  host?: Printing,
  print?: (value: unknown, host?: Printing) => string,
): string {
  const { argumentText } = require('../failure/argument-text') as typeof import('../failure/argument-text');
  const text = argumentText(value, host, print);
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}

function plainText(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** Whether a value has a method of that name, own or inherited. */
export function hasMethod(value: unknown, name: string): boolean {
  return (
    (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    typeof (value as never)[name] === 'function'
  );
}
