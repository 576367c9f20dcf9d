import type { CatalogEntry } from '../core/catalog/catalog';
import { canonical } from './canonical';
import { isSimilarCode, wordsOf } from './similar-code';

/** The entries of two catalogs that are the same error. */
export interface PairedEntries {
  /** The same code under the same status code. */
  readonly same: readonly EntryPair[];
  /** The same code under another status code. */
  readonly moved: readonly EntryPair[];
  /** The same error under another code. */
  readonly renamed: readonly EntryPair[];
  readonly removed: readonly CatalogEntry[];
  readonly added: readonly CatalogEntry[];
}

export interface EntryPair {
  readonly before: CatalogEntry;
  readonly after: CatalogEntry;
}

/** A word in many codes is not evidence, and comparing all of them would take too long. */
const MOST_OF_A_WORD = 20;

/** Finds the successor of each entry of the old catalog. */
export function pairEntries(old: readonly CatalogEntry[], young: readonly CatalogEntry[]): PairedEntries {
  const byCode = new Map(young.map((entry) => [entry.definition.code, entry]));
  const known = new Set(old.map(({ definition }) => definition.code));
  const both = old.flatMap((before): readonly EntryPair[] => {
    const after = byCode.get(before.definition.code);
    return after === undefined ? [] : [{ before, after }];
  });
  const gone = old.filter(({ definition }) => !byCode.has(definition.code));
  const come = young.filter(({ definition }) => !known.has(definition.code));
  const renamed = findRenamed(gone, come);
  const renamedEntries = new Set(renamed.flatMap(({ before, after }) => [before, after]));
  const isMoved = ({ before, after }: EntryPair): boolean =>
    before.definition.status !== after.definition.status;
  return {
    same: both.filter((pair) => !isMoved(pair)),
    moved: both.filter(isMoved),
    renamed,
    removed: gone.filter((entry) => !renamedEntries.has(entry)),
    added: come.filter((entry) => !renamedEntries.has(entry)),
  };
}

/** The same status code, the same shape, and a similar name; each entry is one of one pair at most. */
function findRenamed(gone: readonly CatalogEntry[], come: readonly CatalogEntry[]): readonly EntryPair[] {
  const isOwn = ({ inherited }: CatalogEntry): boolean => !inherited;
  const index = new Map<string, CatalogEntry[]>();
  for (const entry of come.filter(isOwn)) {
    for (const key of keysOf(entry)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [entry]);
      else known.push(entry);
    }
  }
  const taken = new Set<CatalogEntry>();
  return gone.filter(isOwn).flatMap((before): readonly EntryPair[] => {
    const candidates = keysOf(before).flatMap((key) => (index.get(key) ?? []).slice(0, MOST_OF_A_WORD));
    const after = candidates.find(
      (one) => !taken.has(one) && isSimilarCode(before.definition.code, one.definition.code),
    );
    if (after === undefined) return [];
    taken.add(after);
    return [{ before, after }];
  });
}

/** Shape and status code, with each word of the code, and with its beginning, in case a word is misspelt. */
function keysOf(entry: CatalogEntry): readonly string[] {
  const { code, status } = entry.definition;
  const shape = shapeOf(entry);
  const words = wordsOf(code);
  return [[...words].sort().join(' '), ...words, ...words.map((word) => word.slice(0, 2))].map(
    (part) => `${status} ${part} ${shape}`,
  );
}

/** All visible properties of an error, except its code, values derived from it, and texts for people. */
function shapeOf({ definition, format }: CatalogEntry): string {
  const {
    code: _,
    type: __,
    message: ___,
    title: ____,
    description: _____,
    format: ______,
    ...rest
  } = definition;
  return `${format.definition.id} ${canonical(rest)}`;
}
