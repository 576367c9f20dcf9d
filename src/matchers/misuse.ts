import type { Catalog } from '../core/catalog/catalog';
import { assertionName } from '../core/assertion-name';
import { nearest, suggestion } from '../core/nearest';
import { printable } from '../core/printable';
import type { StatusRange, StatusRanges } from '../core/status-range';
import { classesWithin, describeRanges, includesEntry, statusLabel } from '../core/statuses';
import type { JsonValue } from '../core/types';
import type { Printing } from '../failure/palette';
import { isError } from '../responses/is-error';
import { pointAt } from '../runner/call-site';
import { captureSite } from '../runner/capture-site';
import { brief, describeValue } from './describe-value';
import { receivedAdvice } from './received-advice';

const MOST_CODES = 8;

const FIELD_ADVICE =
  'Give a text, a number, a RegExp or an asymmetric matcher, undefined for a field that must be absent, or a list with one of them per line; a line of Set-Cookie can also be { name, value, …attributes }.';

/**
 * Errors for wrongly written assertions. They are thrown, not reported as failures: no
 * response of a server could make such an assertion right.
 */
export const misuse = {
  noResponse: (matcher: string, received: unknown) =>
    usage(matcher, `expected a response, but received ${describeValue(received)}.`, receivedAdvice(received)),

  unreadInside: (matcher: string) =>
    usage(
      matcher,
      'the content of this response has not been read yet. Reading it takes a promise, which another matcher around this one does not await.',
      `Assert on the response itself: await expect(response).${matcher}(…).`,
    ),

  usedContent: (matcher: string, isCarried?: boolean) =>
    usage(
      matcher,
      'the content of this response has already been read and is gone.',
      isCarried === true
        ? 'The client has read it, and has not kept it in a form that can be asserted. Let it keep text or JSON, or give { status, headers, body }.'
        : 'Assert before you read it: the assertion reads a clone. Or read a clone yourself: await response.clone().json().',
    ),

  unreadable: (matcher: string, error: unknown) =>
    usage(
      matcher,
      `the content of this response cannot be read: ${isError(error) ? (error as Error).message : String(error)}`,
      'Assert before the response is disposed of, or its body is read or cancelled.',
    ),

  negatedArgument: (matcher: string, argument: unknown, host: Printing | undefined) =>
    usage(
      `not.${matcher}`,
      '.not checks the status code alone, so it takes no argument.',
      `Assert what the response is instead: expect(response).${matcher}(${brief(argument, host)}), or another matcher.`,
    ),

  argument: (matcher: string, argument: unknown, isGeneral: boolean) =>
    usage(
      matcher,
      `the argument is ${describeValue(argument)}.`,
      `Allowed: a code of the catalog, ${isGeneral ? 'a status code, "4xx", "5xx", ' : ''}or an object with ${isGeneral ? 'status, ' : ''}code, message, details, body, headers, format.`,
    ),

  list: (matcher: string, list: readonly unknown[]) =>
    usage(
      matcher,
      `the argument is ${list.length === 0 ? 'an empty list, which no response can match' : brief(list)}.`,
      'Allowed in a list: status codes, "4xx" and "5xx", or codes of the catalog; the response must match one of them.',
    ),

  unknownKey: (matcher: string, key: string, known: readonly string[]) =>
    usage(matcher, `the argument has the unknown key ${JSON.stringify(key)}.`, suggestion(key, known)),

  status: (matcher: string, status: unknown, range: StatusRange) => {
    const classes = classesWithin(range).map(({ id }) => JSON.stringify(id));
    return usage(
      matcher,
      `${brief(status)} is not a status code that this assertion accepts.`,
      `Allowed: ${[`a status code from ${range.min} to ${range.max}`, ...classes].join(' or ')}.`,
    );
  },

  code: (matcher: string, code: unknown) =>
    usage(
      matcher,
      `the code is ${describeValue(code)}.`,
      'Give a code of the error catalog (a string), a list of several, or an asymmetric matcher: expect.stringMatching(…).',
    ),

  noCode: (matcher: string, expected: JsonValue, ranges: StatusRanges, catalog: Catalog) =>
    usage(
      matcher,
      `${String(expected)} matches no code of ${describeRanges(ranges)} in the error catalog (${catalog.source}).`,
      codeAdvice(undefined, ranges, catalog),
    ),

  unknownCode: (matcher: string, code: string, range: StatusRanges, catalog: Catalog) => {
    const owner = catalog.byCode.get(code)?.definition.status;
    const place =
      owner === undefined ? `not a code of ${describeRanges(range)}` : `a code of ${statusLabel(owner)}`;
    return usage(
      matcher,
      `${JSON.stringify(code)} is ${place} in the error catalog (${catalog.source}).`,
      codeAdvice(code, range, catalog),
    );
  },

  format: (matcher: string, format: unknown) =>
    usage(
      matcher,
      `the format is ${describeValue(format)}.`,
      'Give the id of a format, the path of a format file, or the format itself.',
    ),

  field: (matcher: string, field: string, value: unknown) =>
    usage(
      matcher,
      `the expected field ${field} is ${Array.isArray(value) ? `the list ${brief(value)}` : describeValue(value)}.`,
      FIELD_ADVICE,
    ),

  headers: (matcher: string, headers: unknown) =>
    usage(
      matcher,
      `the expected headers are ${describeValue(headers)}.`,
      'Give an object of field names and values.',
    ),

  unknownStatuses: (unknown: readonly number[], known: readonly number[]) =>
    new TypeError(
      `createMatchers: only: ${unknown.join(', ')} ${unknown.length === 1 ? 'is not a registered error status code' : 'are not registered error status codes'}.\nAllowed: ${known.join(', ')}.`,
    ),
};

function codeAdvice(
  code: string | undefined,
  range: StatusRanges,
  { entries, byCode, source }: Catalog,
): string {
  const known = entries
    .filter(({ definition }) => includesEntry(range, definition.status))
    .map(({ definition }) => definition.code);
  const near = code === undefined ? undefined : nearest(code, known);
  if (near !== undefined) return `Did you mean ${JSON.stringify(near)}?`;
  if (known.length === 0) return 'The catalog has no entry for this status code: add one.';
  const shown = known.slice(0, MOST_CODES).join(', ');
  const left = known.length > MOST_CODES ? `, … (${known.length} in all)` : '';
  if (code === undefined || byCode.has(code)) return `Known: ${shown}${left}.`;
  const next =
    source === 'standard'
      ? 'Put codes of your own into an error-catalog.json.'
      : 'If it is missing, add it to the catalog.';
  return `Known: ${shown}${left}. ${next}`;
}

/** It points at the assertion: behind our own frames, V8's usual ten have no room for the line of the user. */
function usage(matcher: string, problem: string, advice: string): TypeError {
  const error = new TypeError(printable(`${assertionName(matcher)}: ${problem}\n${advice}`));
  return pointAt(captureSite(usage), error);
}
