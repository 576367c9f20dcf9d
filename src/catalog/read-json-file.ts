import { readFileSync, statSync } from 'node:fs';
import { findJsonError } from './refuse/find-json-error';

/** Catalogs and formats are smaller than this; a larger file is something else. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** The value of a JSON file, or the problem with it and the remedy. */
export type JsonFile = { readonly value: unknown } | { readonly problem: string; readonly remedy: string };

/** Reads a file that a person wrote; a byte order mark is tolerated. */
export function readJsonFile(path: string): JsonFile {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return refusal('does not exist', 'Check the path.');
    if (!stats.isFile()) {
      return refusal(`is ${stats.isDirectory() ? 'a folder' : 'not a regular file'}`, 'Name a JSON file.');
    }
    if (stats.size > LARGEST_FILE) {
      return refusal(`is ${stats.size} bytes long`, `At most ${LARGEST_FILE} bytes are read.`);
    }
    return parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    // No `instanceof`: in a test, the errors of node:fs come from outside the sandbox.
    return refusal(`cannot be read: ${(error as Error).message}`, 'Check the path and its permissions.');
  }
}

function parse(text: string): JsonFile {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return refusal(
      `is not JSON: ${placeOf(findJsonError(text), text)}`,
      'Put names and text in double quotes. Leave out comments, and commas before a closing bracket.',
    );
  }
}

/** `line 4, column 3, at "}"`: the position as editors show it, and the text there. */
function placeOf(offset: number, text: string): string {
  const before = text.slice(0, offset).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const rest = /^.{1,20}/u.exec(text.slice(offset))?.[0].trimEnd();
  return rest === undefined ? `the text ends too early, at ${place}` : `${place}, at ${JSON.stringify(rest)}`;
}

function refusal(problem: string, remedy: string): JsonFile {
  return { problem, remedy };
}
