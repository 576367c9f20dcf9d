import type { Catalog } from '../core/catalog/catalog';
import { examine } from '../core/examine';
import { statuses } from '../generated/data';
import type { HttpField } from '../core/types';
import type { SimulatedError } from './owed-fields';
import type { Refusal } from './refusal';
import { quoted } from './refusal';

/** The fields whose values a request can set: those that any error requires, by a standard or by the catalog. */
export function givableFields({ headers, entries }: Catalog): readonly string[] {
  const names = [
    ...statuses.flatMap(({ duties }) => duties.map(({ field }) => field)),
    ...Object.values(headers).flatMap((fields) => Object.keys(fields)),
    ...entries.flatMap(({ definition }) => Object.keys(definition.headers ?? {})),
  ];
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** Why a field cannot have the given value: a server sends at least well-formed values. */
export function malformedField(
  { catalog, entry: { definition } }: SimulatedError,
  given: readonly HttpField[],
): Refusal | undefined {
  // RFC 9110, 5.5: no characters that end the field.
  const broken = given.find(([, value]) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(value));
  if (broken !== undefined) return refusal(broken, 'text on one line');
  const { status } = definition;
  const response = { status, fields: given, content: undefined };
  const range = { min: status, max: status };
  const { violations } = examine(response, { catalog, statuses: range, predicates: [], strict: false });
  for (const field of given) {
    const found = violations.find(
      ({ rule, at }) => rule === 'header-malformed' && at?.toLowerCase() === field[0].toLowerCase(),
    );
    if (found !== undefined) return refusal(field, String(found.expected));
  }
  return undefined;
}

function refusal([name, value]: HttpField, expected: string): Refusal {
  return { code: 'bad_request', message: `${name} cannot be ${quoted(value)}. Expected: ${expected}.` };
}
