import { formats as builtIn } from '../generated/data';
import { builtInFormat } from '../core/catalog/built-in-format';
import type { Format } from '../core/catalog/catalog';
import { suggestion } from '../core/nearest';
import type { Refusals } from './refuse/refusals';

/** A format of the package by its id; notes which there are where it is none. */
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
    `${JSON.stringify(id)} is no format`,
    `${suggestion(id, ids)} A format of your own is given by its path: "./my-format.json".`,
  );
  return undefined;
}

/** Whether a text names a file, and not a format of the package. */
export function isFormatPath(reference: string): boolean {
  return /[\\/]|\.json$/.test(reference);
}
