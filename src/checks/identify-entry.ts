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
  const matches = ofWrittenCode(readingOf, candidates, override).filter((entry) => {
    const usable = override ?? entry.usable;
    return isEntry(readingOf(usable), entry, usable);
  });
  // Where nothing in the content tells entries apart, one with a pattern of its own says more.
  return matches.find((entry) => entry.messagePattern !== undefined) ?? matches[0];
}

/**
 * Those of many entries that the code in the content may name, where all are of a format that writes one:
 * a large catalog has a hundred for a status code, and they are looked up, not gone through.
 */
function ofWrittenCode(
  readingOf: (usable: UsableFormat) => ErrorView,
  candidates: readonly CatalogEntry[],
  override: UsableFormat | undefined,
): readonly CatalogEntry[] {
  if (candidates.length <= FEW) return candidates;
  let known = lookups.get(candidates);
  if (known === undefined)
    lookups.set(candidates, (known = { common: commonFormat(candidates), indexes: new WeakMap() }));
  const usable = override ?? known.common;
  const code = usable?.format.members.code === undefined ? undefined : readingOf(usable).code;
  if (usable === undefined || code === undefined) return candidates;
  let index = known.indexes.get(usable);
  if (index === undefined) known.indexes.set(usable, (index = indexOf(candidates, usable)));
  return index.get(code) ?? [];
}

/** What is worked out once for the entries of a status code. */
interface Lookup {
  /** The format that all of them have. */
  readonly common: UsableFormat | undefined;
  /** Format → code as it is written there → entries. */
  readonly indexes: WeakMap<UsableFormat, Index>;
}

type Index = ReadonlyMap<string, readonly CatalogEntry[]>;

const lookups = new WeakMap<readonly CatalogEntry[], Lookup>();

/** Up to here it is quicker to look at each. */
const FEW = 8;

function indexOf(candidates: readonly CatalogEntry[], { codeCase }: UsableFormat): Index {
  const index = new Map<string, CatalogEntry[]>();
  for (const entry of candidates) {
    const code = writeCode(entry.definition.code, codeCase);
    const same = index.get(code);
    if (same === undefined) index.set(code, [entry]);
    else same.push(entry);
  }
  return index;
}

function commonFormat(candidates: readonly CatalogEntry[]): UsableFormat | undefined {
  const [first] = candidates;
  return candidates.every(({ usable }) => usable === first?.usable) ? first?.usable : undefined;
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
