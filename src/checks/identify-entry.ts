import type { CatalogEntry, UsableFormat } from '../catalog/catalog';
import { writeCode } from '../formats/code-case';
import type { ErrorView } from '../formats/read-error';
import { genericCodeOf } from './generic-code';

/**
 * Finds the entry that a content claims to be: by its type, else by its code, else, in a format
 * that carries neither, by its message.
 */
export function identifyEntry(
  readingOf: (usable: UsableFormat) => ErrorView,
  candidates: readonly CatalogEntry[],
  override: UsableFormat | undefined,
): CatalogEntry | undefined {
  const matches = candidates.filter((entry) => {
    const usable = override ?? entry.usable;
    return isEntry(readingOf(usable), entry, usable);
  });
  // Where nothing in the content tells entries apart, one with a pattern of its own says more.
  return matches.find((entry) => entry.messagePattern !== undefined) ?? matches[0];
}

function isEntry(reading: ErrorView, entry: CatalogEntry, { format, codeCase }: UsableFormat): boolean {
  const { definition, messagePattern } = entry;
  const { members } = format;
  if (definition.type !== undefined && members.type !== undefined) {
    return (
      reading.type === definition.type &&
      (reading.code === undefined || reading.code === writeCode(definition.code, codeCase))
    );
  }
  if (members.code !== undefined) {
    if (reading.code !== undefined) return reading.code === writeCode(definition.code, codeCase);
    return format.codeOptional === true && isGeneric(entry) && isBlank(reading.type, format.blankTypes);
  }
  return (
    messagePattern === undefined || (reading.message !== undefined && messagePattern.test(reading.message))
  );
}

function isGeneric({ definition }: CatalogEntry): boolean {
  return definition.code === genericCodeOf(definition.status);
}

function isBlank(type: string | undefined, blankTypes: readonly string[] | undefined): boolean {
  return type === undefined || blankTypes?.includes(type) === true;
}
