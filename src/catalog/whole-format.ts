import { basename, dirname, resolve } from 'node:path';
import type { ErrorFormat, FormatExtension } from '../core/types';
import { isPlainObject } from '../core/is-plain-object';
import { builtInOrNote, isFormatPath } from './built-in-or-note';
import { extendFormat } from './extend-format';
import type { CatalogOrigin } from './origin';
import { readJsonFile } from './read-json-file';
import type { Refusals } from './refuse/refusals';
import { createRefusals } from './refuse/refusals';
import { formatProblems } from './refuse/schema-problems';

/** The file or catalog that names a format: paths are relative to its folder. */
export interface Writer extends Pick<CatalogOrigin, 'folder' | 'noteFile'> {
  /** Its name in messages. */
  readonly owner: string;
  /** The files that led here; none of them must occur again. */
  readonly files: readonly string[];
}

interface FileRequest<Result> {
  readonly reference: string;
  /** The place that names the file. */
  readonly at: string;
  readonly writer: Writer;
  readonly use: (value: unknown, within: Writer, refusals: Refusals) => Result | undefined;
}

/** Uses the value in a format file; problems in it are noted with the file and the place. */
export function withinFile<Result>(
  { reference, at, writer, use }: FileRequest<Result>,
  refusals: Refusals,
): Result | undefined {
  const name = JSON.stringify(reference);
  const path = resolve(writer.folder, reference);
  if (writer.files.includes(path)) {
    const circle = [...writer.files.slice(writer.files.indexOf(path)), path].map((file) => basename(file));
    refusals.note(
      at,
      `${name} extends itself: ${circle.join(' → ')}`,
      'End the chain in a format of the package, or in one that extends no other.',
    );
    return undefined;
  }
  writer.noteFile?.(path);
  const file = readJsonFile(path);
  if ('problem' in file) {
    refusals.note(
      at,
      `${name} ${file.problem}`,
      `${file.remedy} Paths are relative to the folder of ${writer.owner}.`,
    );
    return undefined;
  }
  const found = createRefusals();
  const within: Writer = {
    ...writer,
    folder: dirname(path),
    owner: basename(path),
    files: [...writer.files, path],
  };
  const result = use(file.value, within, found);
  for (const { at: place, problem, remedy } of found.problems) {
    refusals.note(at, `${name}, ${place || '(root)'}: ${problem}`, remedy);
  }
  return result;
}

/** A format as it is written, or with the parts that it inherits from the one that it extends. */
export function wholeFormat(value: unknown, writer: Writer, refusals: Refusals): ErrorFormat | undefined {
  const problems = formatProblems(value);
  refusals.noteAll(problems);
  if (problems.length > 0) return undefined;
  if (!isPlainObject(value) || !('extends' in value)) return value as ErrorFormat;
  const extension = value as unknown as FormatExtension;
  const base = baseOf(extension.extends, writer, refusals);
  if (base === undefined) return undefined;
  const format = extendFormat(base, extension);
  const open = formatProblems(format);
  refusals.noteAll(open);
  return open.length > 0 ? undefined : format;
}

function baseOf(reference: string, writer: Writer, refusals: Refusals): ErrorFormat | undefined {
  const at = '/extends';
  if (isFormatPath(reference)) return withinFile({ reference, at, writer, use: wholeFormat }, refusals);
  const found = builtInOrNote(reference, at, undefined, refusals);
  // The package keeps only an outline of each schema at hand.
  return found === undefined ? undefined : { ...found.definition, ...found.schemas() };
}
