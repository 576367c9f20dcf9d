import { formats as builtIn } from '../generated/data';
import type { ErrorFormat } from '../types';
import { builtInFormat } from './built-in-format';
import type { UsableFormat } from './catalog';
import { CatalogError } from './catalog-error';
import { suggestion } from './nearest';
import type { CatalogOrigin } from './origin';
import { readOwnFormat } from './own-format';
import type { CatalogProblem } from './problem';

/** The formats that a catalog can use: those of the package by id, own ones by path or value. */
export interface FormatTable {
  /** Notes the problems at the given place when there is no such format. */
  readonly use: (format: string | ErrorFormat, at: string) => UsableFormat;
  /** @throws CatalogError when there is no such format */
  readonly useOrThrow: (format: string | ErrorFormat) => UsableFormat;
  /** The format stands in for one that was refused: what follows from it means nothing. */
  readonly isRefused: (usable: UsableFormat) => boolean;
}

/** Makes the table for one catalog; each format is prepared once. */
export function createFormatTable(
  origin: CatalogOrigin,
  codeCase: 'as-is' | undefined,
  problems: CatalogProblem[],
): FormatTable {
  const known = new Map<string | ErrorFormat, UsableFormat>();
  const refused = new Set<UsableFormat>();
  const use = (reference: string | ErrorFormat, at: string, found: CatalogProblem[]): UsableFormat => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    const count = found.length;
    const usable = findFormat(reference, at, origin, codeCase, found);
    known.set(reference, usable);
    if (found.length > count) refused.add(usable);
    return usable;
  };
  return {
    use: (reference, at) => use(reference, at, problems),
    useOrThrow(reference) {
      const found: CatalogProblem[] = [];
      const usable = use(reference, '/format', found);
      if (found.length === 0) return usable;
      known.delete(reference);
      throw new CatalogError(`${origin.source}, with the format of the call,`, found);
    },
    isRefused: (usable) => refused.has(usable),
  };
}

function findFormat(
  reference: string | ErrorFormat,
  at: string,
  origin: CatalogOrigin,
  codeCase: 'as-is' | undefined,
  problems: CatalogProblem[],
): UsableFormat {
  if (typeof reference !== 'string' || isPath(reference)) {
    return readOwnFormat(reference, at, origin, codeCase, problems) ?? standIn();
  }
  const found = builtInFormat(reference, codeCase);
  if (found !== undefined) return found;
  const ids = builtIn.map(({ id }) => id);
  problems.push({
    at,
    problem: `${JSON.stringify(reference)} is no format`,
    remedy: `${suggestion(reference, ids)} A format of your own is given by its path: "./my-format.json".`,
  });
  return standIn();
}

function isPath(reference: string): boolean {
  return /[\\/]|\.json$/.test(reference);
}

/** Takes the place of a format that was refused, until the problems are thrown. */
function standIn(): UsableFormat {
  const usable = builtInFormat(builtIn[0]?.id ?? '', undefined);
  if (usable === undefined) throw new Error('src/generated has no formats');
  return usable;
}
