import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { placeOf, viewsOf } from '../view';
import type { Finder } from './finder';
import { findAssignments } from './find-assignments';
import { findInUrls } from './find-in-urls';
import { findMarkup } from './find-markup';
import { findMultipart } from './find-multipart';
import { findPairs } from './find-pairs';
import { findNamedPhrases, findPhrases } from './find-phrases';
import { findShapes } from './find-shapes';
import { findSql } from './find-sql';
import { findTables } from './find-tables';
import { findTold } from './find-told';
import { findTuples } from './find-tuples';
import { findWords } from './find-words';
import { mentionsSecret } from './mentions-secret';

/** They know a secret by its shape, or by other words around it. */
const anywhere: readonly Finder[] = [findShapes, findPhrases, findInUrls];

/** They know it by its name, which most texts do not have. */
const byName: readonly Finder[] = [
  findAssignments,
  findMarkup,
  findMultipart,
  findTables,
  findPairs,
  findTuples,
  findTold,
  findNamedPhrases,
  findSql,
  findWords,
];

/** A secret in a text: its place, and its decoded form. */
export interface FoundSecret extends Span {
  readonly value: string;
}

/** Every secret that a text itself reveals, in the text as it is and in decoded form. */
export function findSecrets(text: string, names: SecretNames): readonly FoundSecret[] {
  return viewsOf(text).flatMap((view) => {
    const finders = mentionsSecret(view.text, names) ? [...anywhere, ...byName] : anywhere;
    return finders.flatMap((find) =>
      find(view.text, names).map(({ start, end }) => ({
        start: placeOf(view, start),
        end: placeOf(view, end),
        value: view.text.slice(start, end),
      })),
    );
  });
}
