import type { CatalogEntry } from '../core/catalog/catalog';
import { readJson } from '../core/checks/read-json';
import type { HttpResponse } from '../core/types';
import { sampleValue } from '../simulator/sample-value';
import type { Simulation } from '../simulator/simulate-error';
import { simulateError, withContent } from '../simulator/simulate-error';
import type { Pair, Side } from './change';

type Wishes = Partial<Pick<Simulation, 'message' | 'details' | 'mediaType' | 'request'>>;

/** The error as one of the catalogs promises it. */
export function simulate({ catalog, given }: Side, entry: CatalogEntry, wishes: Wishes = {}): HttpResponse {
  const response = simulateError({ catalog, entry, format: entry.format, ...wishes });
  return given.operations === undefined ? response : asDescribed(response, entry);
}

/** In a catalog of a document the schema says what content is; codes may be names that were made up. */
function asDescribed(response: HttpResponse, { format }: CatalogEntry): HttpResponse {
  const reading = readJson(response);
  if (!reading.ok || format.validate()(reading.value)) return response;
  return withContent(response, JSON.stringify(sampleValue(format.schemas().schema)));
}

/** The error as each of the catalogs promises it: that of the new one first. */
export function simulateBoth(
  pair: Pair,
  wishes: Omit<Wishes, 'request'> = {},
): readonly [HttpResponse, HttpResponse] {
  const { request } = pair;
  return [
    simulate(pair.new, pair.after, { ...wishes, request }),
    simulate(pair.old, pair.before, { ...wishes, request }),
  ];
}
