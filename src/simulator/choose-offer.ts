import type { Catalog } from '../core/catalog/catalog';
import type { HttpRequest } from '../core/types';
import { findEntry } from './choose-entry';
import { negotiate } from './negotiate';
import type { Offer } from './offers';
import { formatsOf, offersOf, PAGE, PAGE_FORMAT } from './offers';
import type { Refusal } from './refusal';
import { quoted } from './refusal';
import type { Settings } from './settings';

/** The format that is requested by name; else the one that Accept prefers. */
export function chooseOffer(
  catalog: Catalog,
  asked: Settings,
  request: HttpRequest,
): Offer | { readonly refusal: Refusal } {
  const { values } = asked;
  const id = values.get('format');
  const entry = findEntry(catalog, values.get('code') ?? asked.path ?? '');
  const own = entry?.format ?? catalog.format;
  if (id === undefined) {
    const offers = offersOf(catalog, own);
    const types = offers.map(({ mediaType }) => mediaType).join(', ');
    return (
      negotiate(request.fields, offers) ?? {
        refusal: { code: 'not_acceptable', message: `There is no such representation. There is ${types}.` },
      }
    );
  }
  if (id === PAGE_FORMAT) return PAGE;
  const known = formatsOf(catalog);
  const format = known.get(id);
  if (format === undefined) {
    const message = `There is no format ${quoted(id)}. There are ${[...known.keys(), PAGE_FORMAT].join(', ')}.`;
    return { refusal: { code: 'bad_request', message } };
  }
  // Of several media types of the format, Accept can prefer one; a format requested by name is sent in any case.
  const offers = format.definition.mediaTypes.map((mediaType) => ({ mediaType, format }));
  return negotiate(request.fields, offers) ?? { mediaType: format.definition.mediaTypes[0] ?? '', format };
}
