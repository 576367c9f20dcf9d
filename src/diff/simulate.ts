import type { CatalogEntry } from '../core/catalog/catalog';
import type { HttpResponse } from '../core/types';
import type { Simulation } from '../simulator/simulate-error';
import { simulateError } from '../simulator/simulate-error';
import type { Pair, Side } from './change';

type Wishes = Partial<Pick<Simulation, 'message' | 'details' | 'mediaType' | 'request'>>;

/** The error as one of the catalogs promises it. */
export function simulate({ catalog }: Side, entry: CatalogEntry, wishes: Wishes = {}): HttpResponse {
  return simulateError({ catalog, entry, format: entry.format, ...wishes });
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
