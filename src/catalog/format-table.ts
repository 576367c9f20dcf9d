import { formats as builtIn } from '../generated/data';
import type { FormatReference } from '../core/types';
import { builtInFormat } from '../core/catalog/built-in-format';
import type { Format } from '../core/catalog/catalog';
import { builtInOrNote, isFormatPath } from './built-in-or-note';
import type { CatalogOrigin } from './origin';
import type { FormatRequest } from './own-format';
import { readOwnFormat } from './own-format';
import type { Refusals } from './refuse/refusals';
import { createRefusals } from './refuse/refusals';

/** The formats that a catalog can use: those of the package by id, the user's own by path or value. */
export interface FormatTable {
  /** Notes the problems at the given place when there is no such format. */
  readonly use: (format: FormatReference, at: string, refusals: Refusals) => Format;
  /** @throws CatalogError when there is no such format */
  readonly useOrThrow: (format: FormatReference) => Format;
  /** The format stands in for a refused one: conclusions from it mean nothing. */
  readonly isRefused: (format: Format) => boolean;
}

/** Makes the table for one catalog; each format is prepared once. */
export function createFormatTable(origin: CatalogOrigin, codeCase: 'as-is' | undefined): FormatTable {
  const known = new Map<FormatReference, Format>();
  const refused = new Set<Format>();
  const use: FormatTable['use'] = (reference, at, refusals) => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    const found = createRefusals();
    const format = findFormat({ reference, at, origin, codeCase }, found);
    known.set(reference, format);
    if (found.problems.length > 0) refused.add(format);
    refusals.noteAll(found.problems);
    return format;
  };
  return {
    use,
    useOrThrow(reference) {
      const refusals = createRefusals();
      const format = use(reference, '/format', refusals);
      if (refused.has(format)) known.delete(reference);
      refusals.throwIfAny(`${origin.source}, with the format of the call,`);
      return format;
    },
    isRefused: (format) => refused.has(format),
  };
}

function findFormat(request: FormatRequest, refusals: Refusals): Format {
  const { reference, at, codeCase } = request;
  const found =
    typeof reference !== 'string' || isFormatPath(reference)
      ? readOwnFormat(request, refusals)
      : builtInOrNote(reference, at, codeCase, refusals);
  return found ?? standIn();
}

/** Takes the place of a format that was refused, until the problems are thrown. */
function standIn(): Format {
  const format = builtInFormat(builtIn[0]?.id ?? '', undefined);
  if (format === undefined) throw new Error('src/generated has no formats');
  return format;
}
