import { useCatalog } from '../../catalog/use-catalog';
import type { CatalogEntry } from '../../core/catalog/catalog';
import type { HttpField } from '../../core/types';
import { chooseEntry } from '../choose-entry';
import { NO_FAULT, simulateFault } from '../faults/break-rule';
import { malformedField } from '../given-fields';
import type { Refusal } from '../refusal';
import type { PlainResponse, SimulateErrorOptions } from './simulate-error-options';

/** One error as plain data. */
export function plainResponse(code: string | number, options: SimulateErrorOptions): PlainResponse {
  const { message, details, headers = {}, fault = NO_FAULT, style, path = '/' } = options;
  const catalog = useCatalog(options);
  const entry = given(chooseEntry(catalog, settingsFor(String(code)))) as CatalogEntry;
  if (message !== undefined && entry.messagePattern?.test(message) === false) {
    throw new RangeError(
      `The catalog requires messages of ${entry.definition.code} to match ${entry.messagePattern}.`,
    );
  }
  const fields = Object.entries(headers).map(([name, value]): HttpField => [name, String(value)]);
  const request = { method: 'GET', url: path, fields: [] };
  const simulation = { catalog, entry, format: entry.format, message, details, fields, style, request };
  const malformed = malformedField(simulation, fields);
  if (malformed !== undefined) throw new RangeError(malformed.message);
  const { response, cut } = given(simulateFault(simulation, fault));
  const { status, content = '' } = response;
  if (cut !== undefined || typeof content !== 'string') {
    throw new RangeError(
      `The fault ${fault} concerns bytes or the connection, but plain data has neither. Use simulator() for it.`,
    );
  }
  return { status, headers: joined(response.fields), body: content };
}

function settingsFor(code: string) {
  return { path: '', values: new Map([['code' as const, code]]), fields: [], preferred: [] };
}

function given<T>(found: T | { readonly refusal: Refusal }): T {
  if (typeof found === 'object' && found !== null && 'refusal' in found) {
    throw new RangeError(found.refusal.message);
  }
  return found as T;
}

/** Several lines of a field are combined (RFC 9110, 5.3). */
function joined(fields: readonly HttpField[]): { readonly [name: string]: string } {
  const headers = new Map<string, readonly [name: string, value: string]>();
  for (const [name, value] of fields) {
    const known = headers.get(name.toLowerCase());
    headers.set(
      name.toLowerCase(),
      known === undefined ? [name, value] : [known[0], `${known[1]}, ${value}`],
    );
  }
  return Object.fromEntries(headers.values());
}
