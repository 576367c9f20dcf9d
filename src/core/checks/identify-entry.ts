import type { CatalogEntry, Format } from '../catalog/catalog';
import { carriesCode } from '../formats/code-field';
import { writeCode } from '../formats/code-case';
import type { ErrorView } from '../formats/read-error';
import { genericCode } from '../statuses';
import type { ErrorFormat } from '../types';
import { describesPlace } from './described-by-entry';

const lookups = new WeakMap<readonly CatalogEntry[], Lookup>();

/** Up to this number it is quicker to check each. */
const FEW = 8;

/**
 * Finds the entry that a content claims to be: by its type, else by its code, else, in a format
 * that carries neither, by its message.
 */
export function identifyEntry(
  readingOf: (format: Format) => ErrorView,
  candidates: readonly CatalogEntry[],
  override: Format | undefined,
): CatalogEntry | undefined {
  const formatOf = (entry: CatalogEntry): Format => override ?? entry.format;
  const matches = ofWrittenCode(readingOf, candidates, override).filter((entry) =>
    isEntry(readingOf(formatOf(entry)), entry, formatOf(entry)),
  );
  // An entry that itself describes the member with the code of others is identified by the rest.
  const found =
    matches.length > 0
      ? matches
      : candidates.filter(
          (entry) =>
            describesCode(entry, formatOf(entry).definition) &&
            isEntryButForCode(readingOf(formatOf(entry)), entry, formatOf(entry)),
        );
  // If nothing in the content distinguishes entries, one with its own pattern is more exact.
  return found.find((entry) => entry.messagePattern !== undefined) ?? found[0];
}

/**
 * Those of many entries that the code in the content can name, if all have one format that writes it:
 * a large catalog has a hundred for a status code, which are looked up rather than searched.
 */
function ofWrittenCode(
  readingOf: (format: Format) => ErrorView,
  candidates: readonly CatalogEntry[],
  override: Format | undefined,
): readonly CatalogEntry[] {
  if (candidates.length <= FEW || override !== undefined) return candidates;
  let known = lookups.get(candidates);
  if (known === undefined) lookups.set(candidates, (known = lookupOf(candidates)));
  const { format, byWrittenCode } = known;
  const code = format === undefined ? undefined : readingOf(format).code;
  return code === undefined ? candidates : (byWrittenCode.get(code) ?? []);
}

/** The index that is computed once for the entries of a status code. */
interface Lookup {
  /** The common format of all of them, if there is one. */
  readonly format: Format | undefined;
  readonly byWrittenCode: ReadonlyMap<string, readonly CatalogEntry[]>;
}

function lookupOf(candidates: readonly CatalogEntry[]): Lookup {
  const byWrittenCode = new Map<string, CatalogEntry[]>();
  for (const entry of candidates) {
    const code = writeCode(entry.definition.code, entry.format.codeCase);
    byWrittenCode.set(code, [...(byWrittenCode.get(code) ?? []), entry]);
  }
  const formats = new Set(candidates.map(({ format }) => format));
  const [format] = formats;
  return { format: formats.size === 1 ? format : undefined, byWrittenCode };
}

function isEntry(reading: ErrorView, entry: CatalogEntry, { definition: format, codeCase }: Format): boolean {
  const { definition } = entry;
  const { members } = format;
  if (definition.type !== undefined && members.type !== undefined) {
    return (
      reading.type === definition.type &&
      (reading.code === undefined || reading.code === writeCode(definition.code, codeCase))
    );
  }
  if (carriesCode(format)) {
    if (reading.code !== undefined) return reading.code === writeCode(definition.code, codeCase);
    return format.codeOptional === true && isGeneric(entry) && isBlank(reading.type, format.blankTypes);
  }
  return hasItsMessage(reading, entry);
}

function describesCode(entry: CatalogEntry, format: ErrorFormat): boolean {
  return [format.members.code ?? []].flat().some((at) => describesPlace(entry, format, at));
}

function isEntryButForCode(reading: ErrorView, entry: CatalogEntry, { definition: format }: Format): boolean {
  const { type } = entry.definition;
  if (type !== undefined && format.members.type !== undefined) return reading.type === type;
  return hasItsMessage(reading, entry);
}

function hasItsMessage(reading: ErrorView, { messagePattern }: CatalogEntry): boolean {
  return (
    messagePattern === undefined || (reading.message !== undefined && messagePattern.test(reading.message))
  );
}

function isGeneric({ definition }: CatalogEntry): boolean {
  return definition.code === genericCode(definition.status);
}

function isBlank(type: string | undefined, blankTypes: readonly string[] | undefined): boolean {
  return type === undefined || blankTypes?.includes(type) === true;
}
