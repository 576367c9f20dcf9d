import { formats as builtIn } from '../generated/data';
import { builtInFormat } from '../core/catalog/built-in-format';
import type { Format } from '../core/catalog/catalog';
import { suggestion } from '../core/nearest';
import type { Refusals } from './refuse/refusals';

/** A format of the package by its id; notes the known ids if there is no such format. */
export function builtInOrNote(
  id: string,
  at: string,
  codeCase: 'as-is' | undefined,
  refusals: Refusals,
): Format | undefined {
  const found = builtInFormat(id, codeCase);
  if (found !== undefined) return found;
  const ids = builtIn.map((format) => format.id);
  refusals.note(
    at,
    `${JSON.stringify(id)} is not a format`,
    `${suggestion(id, ids)} Give a format of your own by its path: "./my-format.json".`,
  );
  return undefined;
}

/** Whether a text names a file rather than a format of the package. */
export function isFormatPath(reference: string): boolean {
  return /[\\/]|\.json$/.test(reference);
}
