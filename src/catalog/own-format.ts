import { resolve } from 'node:path';
import type { ErrorFormat } from '../types';
import type { UsableFormat } from './catalog';
import type { CatalogOrigin } from './origin';
import type { CatalogProblem } from './problem';
import { readJsonFile } from './read-json-file';
import { formatProblems } from './schema-problems';
import { compileSchema } from './user-schemas';

/**
 * Prepares a format of the user's own: the value itself, or the path of a file, from the folder of the
 * catalog. Notes every problem; one within a file is told with the file and the place in it.
 */
export function readOwnFormat(
  reference: string | ErrorFormat,
  at: string,
  origin: CatalogOrigin,
  codeCase: 'as-is' | undefined,
  problems: CatalogProblem[],
): UsableFormat | undefined {
  const found: CatalogProblem[] = [];
  if (typeof reference !== 'string') {
    const usable = prepare(reference, origin, codeCase, found);
    problems.push(...found.map((one) => ({ ...one, at: `${at}${one.at}` })));
    return usable;
  }
  const name = JSON.stringify(reference);
  const path = resolve(origin.folder, reference);
  origin.noteFile?.(path);
  const file = readJsonFile(path);
  if ('problem' in file) {
    const remedy = `${file.remedy} Paths start from the folder of the catalog.`;
    problems.push({ at, problem: `${name} ${file.problem}`, remedy });
    return undefined;
  }
  const usable = prepare(file.value, origin, codeCase, found);
  problems.push(
    ...found.map((one) => ({ ...one, at, problem: `${name}, ${one.at || '(root)'}: ${one.problem}` })),
  );
  return usable;
}

function prepare(
  value: unknown,
  origin: CatalogOrigin,
  codeCase: 'as-is' | undefined,
  problems: CatalogProblem[],
): UsableFormat | undefined {
  problems.push(...formatProblems(value));
  if (problems.length > 0) return undefined;
  const format = value as ErrorFormat;
  return {
    format,
    codeCase: codeCase ?? format.codeCase,
    validate: compileSchema(format.schema, origin, '/schema', problems),
    validateStrictly:
      format.strictSchema === undefined
        ? undefined
        : compileSchema(format.strictSchema, origin, '/strictSchema', problems),
  };
}
