import type { Catalog, Format } from '../core/catalog/catalog';
import { formats, standardCatalog } from '../generated/data';
import { simulatorData } from '../generated/simulator-data';

/** A form in which an error can be sent. */
export interface Offer {
  readonly mediaType: string;
  /** Absent for the reference page. */
  readonly format?: Format | undefined;
}

/** The reference page of an error, for browsers. */
export const PAGE: Offer = { mediaType: simulatorData.page.mediaType };

/** The id of the page in `?format=`. */
export const PAGE_FORMAT = PAGE.mediaType.split('/')[1] ?? '';

/** All forms, in the simulator's order of preference: the format of the catalog first. */
export function offersOf(catalog: Catalog, own: Format): readonly Offer[] {
  const [plain] = formats.filter(({ id }) => id === standardCatalog.format);
  const others = [plain, ...formats]
    .filter((format) => format !== undefined)
    .map(({ id }) => catalog.useFormat(id));
  const offers = [own, ...others].flatMap((format) =>
    format.definition.mediaTypes.map((mediaType): Offer => ({ mediaType, format })),
  );
  const known = new Set<string>();
  const distinct = offers.filter(({ mediaType }) => !known.has(mediaType) && known.add(mediaType));
  return [...distinct, PAGE];
}

/** The formats of `?format=`: those of the package, and those that the catalog itself uses. */
export function formatsOf(catalog: Catalog): ReadonlyMap<string, Format> {
  const own = [catalog.format, ...catalog.entries.map(({ format }) => format)];
  return new Map([
    ...formats.map(({ id }) => [id, catalog.useFormat(id)] as const),
    ...own.map((format) => [format.definition.id, format] as const),
  ]);
}
