import type { CatalogEntry } from '../core/catalog/catalog';
import { readJson } from '../core/checks/read-json';
import type { HttpResponse } from '../core/types';
import { sampleValue } from '../simulator/sample-value';
import type { Simulation } from '../simulator/simulate-error';
import { simulateError, withContent } from '../simulator/simulate-error';
import type { Pair, Side } from './change';

type Wishes = Partial<Pick<Simulation, 'message' | 'details' | 'mediaType' | 'request'>>;

/** The error as promised by one of the catalogs. */
export function simulate({ catalog, given }: Side, entry: CatalogEntry, wishes: Wishes = {}): HttpResponse {
  const response = simulateError({ catalog, entry, format: entry.format, ...wishes });
  return given.operations === undefined ? response : asDescribed(response, entry);
}

/** In a catalog from a document, the schema defines the content; codes can be invented. */
function asDescribed(response: HttpResponse, { format }: CatalogEntry): HttpResponse {
  const reading = readJson(response);
  if (!reading.ok || format.validate()(reading.value)) return response;
  return withContent(response, JSON.stringify(sampleValue(format.schemas().schema)));
}

/** The error as promised by each of the catalogs, the new one first. */
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
