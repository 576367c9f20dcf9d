import { combinedValue } from '../core/fields/field-values';
import type { MediaType } from '../core/fields/parse-media-type';
import { parseMediaTypes } from '../core/fields/parse-media-type';
import type { HttpField } from '../core/types';

/**
 * Picks the best offer for a request (RFC 9110, 12.5.1): the highest weight, and of several with the same weight
 * the first one. `undefined` if the request accepts none of them.
 */
export function negotiate<Offer extends { readonly mediaType: string }>(
  fields: readonly HttpField[],
  offers: readonly Offer[],
): Offer | undefined {
  const accept = combinedValue(fields, 'Accept');
  // Without Accept, everything is acceptable; an unreadable one is ignored.
  const ranges = accept === undefined ? undefined : parseMediaTypes(accept);
  if (ranges === undefined || ranges.length === 0) return offers[0];
  let best: Offer | undefined;
  let bestWeight = 0;
  for (const offer of offers) {
    const weight = weightOf(offer.mediaType, ranges);
    if (weight > bestWeight) [best, bestWeight] = [offer, weight];
  }
  return best;
}

/** The weight of a media type by the most specific range. */
function weightOf(mediaType: string, ranges: readonly MediaType[]): number {
  const wanted = [mediaType, `${mediaType.split('/')[0]}/*`, '*/*'];
  const range = wanted
    .map((essence) => ranges.find((one) => one.essence === essence))
    .find((one) => one !== undefined);
  if (range === undefined) return 0;
  const [, weight = '1'] = range.parameters.find(([name]) => name === 'q') ?? [];
  const number = Number(weight);
  return Number.isNaN(number) ? 0 : number;
}
