import type { CatalogEntry, FoundOperations } from '../catalog/catalog';
import { combinedValue } from '../fields/field-values';
import { fitOf } from '../fields/media-range';
import type { MediaType } from '../fields/parse-media-type';
import { parseMediaType } from '../fields/parse-media-type';
import type { HttpResponse } from '../types';
import { accepts } from './accepts';
import type { Expectation } from './expectation';

/** The entries of the catalog that a response can be: those of its status, or the expected one. */
export function findCandidates(
  response: HttpResponse,
  { catalog, code, codes }: Expectation,
  listed: readonly CatalogEntry[] | undefined,
): readonly CatalogEntry[] {
  if (code !== undefined) {
    const entry = catalog.byCode.get(code);
    if (entry === undefined || entry.definition.status !== response.status) return [];
    // Another operation can have the same code in another shape.
    return listed === undefined || listed.includes(entry) ? [entry] : [];
  }
  const possible = listed ?? catalog.byStatus.get(response.status) ?? [];
  return codes === undefined ? possible : possible.filter(({ definition }) => codes.holds(definition.code));
}

/**
 * The entries that the operation of a response lists for its status. A response without a known
 * request can belong to several operations, and one that fits none can be any error of its status: then those
 * whose schema it conforms to, else those of the common format.
 *
 * Here the media type decides between several contents, since the document has one for each.
 */
export function listedByOperation(
  response: HttpResponse,
  { catalog: { byCode, byStatus, format: common } }: Expectation,
  found: FoundOperations | undefined,
  json: () => unknown,
): readonly CatalogEntry[] | undefined {
  if (found === undefined) return undefined;
  const { status } = response;
  const listed = found.possible.flatMap(({ codesFor }) =>
    codesFor(status).flatMap((one) => byCode.get(one) ?? []),
  );
  const entries = [...new Set([...listed, ...(found.isKnown ? [] : (byStatus.get(status) ?? []))])];
  const ofType = ofMediaType(entries, parseMediaType(combinedValue(response.fields, 'Content-Type') ?? ''));
  if (found.operation !== undefined) return ofType;
  const fitting = preferring(ofType, ({ format }) => accepts(format.validate(), json()) === true);
  return fitting === ofType ? preferring(ofType, ({ format }) => format === common) : fitting;
}

/** Those whose media type fits best: the type itself rather than a range, with parameters rather than without. */
function ofMediaType(
  entries: readonly CatalogEntry[],
  received: MediaType | undefined,
): readonly CatalogEntry[] {
  if (new Set(entries.map(({ format }) => format)).size <= 1) return entries;
  const fitting = entries.map(({ format: { definition } }) => {
    const { mediaRange, mediaTypes } = definition;
    return Math.max(
      ...(mediaRange === undefined ? mediaTypes : [mediaRange]).map((one) => fitOf(one, received)),
    );
  });
  const best = Math.max(...fitting);
  return best === 0 ? entries : entries.filter((_, index) => fitting[index] === best);
}

function preferring(
  entries: readonly CatalogEntry[],
  isPreferred: (entry: CatalogEntry) => boolean,
): readonly CatalogEntry[] {
  if (new Set(entries.map(({ format }) => format)).size <= 1) return entries;
  const preferred = entries.filter(isPreferred);
  return preferred.length === 0 ? entries : preferred;
}
