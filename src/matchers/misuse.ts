import { describeRange } from '../checks/describe-range';
import type { StatusRange } from '../checks/expectation';
import { suggestion } from '../catalog/nearest';
import { isError } from '../responses/is-error';

/**
 * Errors for assertions that are written wrongly. They are thrown, not reported as failures: no
 * response of the server could make such an assertion right.
 */
export const misuse = {
  noResponse: (matcher: string, received: unknown) =>
    usage(matcher, `the received value is no response, but ${kindOf(received)}.`, adviceFor(received)),

  negatedArgument: (matcher: string, argument: unknown, stringify: (value: unknown) => string) =>
    usage(
      `not.${matcher}`,
      '.not speaks of the status code alone, so it takes no argument.',
      `Say what the response is instead: expect(response).${matcher}(${brief(argument, stringify)}), or another matcher.`,
    ),

  argument: (matcher: string, argument: unknown, isGeneral: boolean) =>
    usage(
      matcher,
      `the argument is ${kindOf(argument)}.`,
      `Allowed: a code of the catalog, ${isGeneral ? 'a status code, "4xx", "5xx", ' : ''}or an object with ${isGeneral ? 'status, ' : ''}code, message, details, body, headers, format.`,
    ),

  unknownKey: (matcher: string, key: string, known: readonly string[]) =>
    usage(matcher, `the argument has the unknown key ${JSON.stringify(key)}.`, suggestion(key, known)),

  status: (matcher: string, status: unknown, range: StatusRange) =>
    usage(
      matcher,
      `${brief(status)} is no status that this matcher speaks of.`,
      `Allowed: a status code of ${describeRange(range)}, or "4xx", "5xx" within it.`,
    ),

  code: (matcher: string, code: unknown) =>
    usage(matcher, `the code is ${kindOf(code)}.`, 'Give a code of the error catalog, a string.'),

  unknownCode: (
    matcher: string,
    code: string,
    known: readonly string[],
    owner: number | undefined,
    source: string,
  ) =>
    usage(
      matcher,
      owner === undefined
        ? `${JSON.stringify(code)} is no code that the error catalog (${source}) lists here.`
        : `${JSON.stringify(code)} is a code of ${describeRange({ min: owner, max: owner })} in the error catalog (${source}).`,
      known.length === 0
        ? 'The catalog has no entry for this status code: add one.'
        : suggestion(code, known),
    ),

  format: (matcher: string, format: unknown) =>
    usage(
      matcher,
      `the format is ${kindOf(format)}.`,
      'Give the id of a format, the path of one, or the format itself.',
    ),

  headers: (matcher: string, headers: unknown) =>
    usage(matcher, `the expected headers are ${kindOf(headers)}.`, 'Give an object: field name to value.'),

  unknownStatuses: (unknown: readonly number[], known: readonly number[]) =>
    new TypeError(
      `createMatchers: only: ${unknown.join(', ')} ${unknown.length === 1 ? 'is no registered error status code' : 'are no registered error status codes'}.\nAllowed: ${known.join(', ')}.`,
    ),
};

function usage(matcher: string, problem: string, advice: string): TypeError {
  return new TypeError(`expect(response).${matcher}: ${problem}\n${advice}`);
}

function adviceFor(received: unknown): string {
  if (hasMethod(received, 'then')) {
    return hasMethod(received, 'expect') || hasMethod(received, 'send')
      ? 'Await it: const response = await request(app).get(…).'
      : 'Await it, or assert on expect(promise).resolves.';
  }
  if (isError(received)) {
    const response = (received as { readonly response?: unknown }).response;
    return typeof response === 'object' && response !== null
      ? 'Its response hangs on it: assert on error.response.'
      : 'Whatever status it carries, no server has sent it: assert on the response.';
  }
  if (hasMethod(received, 'text') || hasMethod(received, 'body')) {
    return 'Its content is still to be read: assert on { status, headers, body: await response.text() }.';
  }
  return 'Give a response of supertest, superagent, axios, light-my-request or got, or { status, headers, body }.';
}

function hasMethod(value: unknown, name: string): boolean {
  return (
    (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    typeof (value as never)[name] === 'function'
  );
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (isError(value)) {
    const { name, message } = value as { readonly name?: unknown; readonly message?: unknown };
    return `an Error (${brief(`${String(name)}: ${String(message)}`, String)})`;
  }
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object') return `the ${typeof value} ${brief(value)}`;
  if (hasMethod(value, 'then')) {
    return hasMethod(value, 'expect') || hasMethod(value, 'send')
      ? 'a request that was not awaited'
      : 'a promise';
  }
  const name = (value as { readonly constructor?: { readonly name?: unknown } }).constructor?.name;
  return typeof name === 'string' && name !== '' && name !== 'Object'
    ? `an object of the class ${name}`
    : `an object with the keys ${Object.keys(value).slice(0, MOST_KEYS).join(', ') || '(none)'}`;
}

/** A value as a message can show it: short, and without secrets. */
function brief(value: unknown, stringify: (value: unknown) => string = plainText): string {
  const { argumentText } = require('../report/argument-text') as typeof import('../report/argument-text');
  const text = argumentText(value, stringify);
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}

function plainText(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

const LONGEST_VALUE = 80;
const MOST_KEYS = 8;
