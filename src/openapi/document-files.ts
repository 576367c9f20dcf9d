import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ParsedText, UnparsedText } from './parse-document';
import { parseDocument } from './parse-document';
import { MAIN } from './place';

/** The base of references if the document is given in code. */
const NO_FILE = 'openapi:///';

/** The document and the files that it refers to, each read on first use. */
export interface DocumentFiles {
  readonly all: () => readonly string[];
  readonly valueOf: (file: string) => unknown;
  readonly uriOf: (file: string) => string;
  readonly linesOf: (file: string, pointers: readonly string[]) => ReadonlyMap<string, number>;
  /** Reads a file by its URI; returns the problem if that fails. */
  readonly load: (uri: string) => { readonly file: string; readonly pointer: '' } | UnparsedText;
}

interface ReadFile extends ParsedText {
  readonly uri: string;
}

/** Starts with the document itself; without a path, no reference can leave it. */
export function createDocumentFiles(main: ParsedText, path: string | undefined): DocumentFiles {
  const files = new Map<string, ReadFile>();
  const loaded = new Map<string, ReturnType<DocumentFiles['load']>>();
  files.set(MAIN, { ...main, uri: path === undefined ? NO_FILE : pathToFileURL(path).href });

  const load = (uri: string): ReturnType<DocumentFiles['load']> => {
    if (path === undefined || !uri.startsWith('file:')) return outside(path, uri);
    const other = pathOf(uri);
    if (typeof other !== 'string') return other;
    const file = relative(dirname(path), other).split(sep).join('/').replaceAll('#', '%23');
    const parsed = readDocumentFile(other);
    if ('problem' in parsed) return { ...parsed, problem: `which ${parsed.problem}` };
    files.set(file, { ...parsed, uri });
    return { file, pointer: '' };
  };

  return {
    all: () => [...files.keys()],
    valueOf: (file) => files.get(file)?.value,
    uriOf: (file) => files.get(file)?.uri ?? NO_FILE,
    linesOf: (file, pointers) => files.get(file)?.linesOf(pointers) ?? new Map<string, number>(),
    load(uri) {
      const known = loaded.get(uri) ?? load(uri);
      loaded.set(uri, known);
      return known;
    },
  };
}

/** Not every file URI has a path: it can name a host, or escape a slash. */
function pathOf(uri: string): string | UnparsedText {
  try {
    return fileURLToPath(uri);
  } catch (error) {
    return { problem: `which cannot be read: ${(error as Error).message}`, remedy: 'Write a relative path.' };
  }
}

/** Reads and parses a file; returns the problem if that fails. */
export function readDocumentFile(path: string): ParsedText | UnparsedText {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { problem: `cannot be read: ${(error as Error).message}`, remedy: 'Check the path.' };
  }
  const parsed = parseDocument(text);
  return 'problem' in parsed ? { ...parsed, text } : parsed;
}

function outside(path: string | undefined, uri: string): UnparsedText {
  return path === undefined && uri.startsWith(NO_FILE)
    ? {
        problem: 'which is outside the document',
        remedy: 'Give the path of the document instead of its content: then the reference can be followed.',
      }
    : {
        problem: 'which is not fetched',
        remedy: 'Save it next to the document, and refer to the file.',
      };
}
