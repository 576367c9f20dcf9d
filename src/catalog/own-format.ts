import { resolve } from 'node:path';
import type { ErrorFormat } from '../core/types';
import type { Format } from '../core/catalog/catalog';
import type { CatalogOrigin } from './origin';
import { readJsonFile } from './read-json-file';
import type { Refusals } from './refuse/refusals';
import { createRefusals } from './refuse/refusals';
import { formatProblems } from './refuse/schema-problems';
import { textProblems } from './refuse/text-format';
import { withTextMembers } from '../core/formats/text-content';
import { compileSchema } from './compile/user-schemas';

/** A format as a catalog asks for it. */
export interface FormatRequest {
  /** An id, the path of a file from the folder of the catalog, or the format itself. */
  readonly reference: string | ErrorFormat;
  /** The place in the catalog. */
  readonly at: string;
  readonly origin: CatalogOrigin;
  readonly codeCase: 'as-is' | undefined;
}

/**
 * Prepares a format of the user's own, given by its value or its path. Notes every problem; one within
 * a file is told with the file and the place in it.
 */
export function readOwnFormat(request: FormatRequest, refusals: Refusals): Format | undefined {
  const { reference, at, origin } = request;
  const found = createRefusals();
  if (typeof reference !== 'string') {
    const format = prepare(reference, request, found);
    refusals.noteAll(found.problems, at);
    return format;
  }
  const name = JSON.stringify(reference);
  const path = resolve(origin.folder, reference);
  origin.noteFile?.(path);
  const file = readJsonFile(path);
  if ('problem' in file) {
    const remedy = `${file.remedy} Paths start from the folder of the catalog.`;
    refusals.note(at, `${name} ${file.problem}`, remedy);
    return undefined;
  }
  const prepared = prepare(file.value, request, found);
  for (const { at: place, problem, remedy } of found.problems) {
    refusals.note(at, `${name}, ${place || '(root)'}: ${problem}`, remedy);
  }
  return prepared;
}

function prepare(
  value: unknown,
  { origin: { folder }, codeCase }: FormatRequest,
  refusals: Refusals,
): Format | undefined {
  refusals.noteAll(formatProblems(value));
  if (refusals.problems.length > 0) return undefined;
  const given = value as ErrorFormat;
  refusals.noteAll(textProblems(given));
  if (refusals.problems.length > 0) return undefined;
  const format = withTextMembers(given);
  const { schema, strictSchema, within } = format;
  return {
    definition: format,
    codeCase: codeCase ?? format.codeCase,
    validate: compileSchema({ schema, at: '/schema', folder }, refusals),
    validateStrictly:
      strictSchema === undefined
        ? undefined
        : compileSchema({ schema: strictSchema, at: '/strictSchema', folder }, refusals),
    validateWithin:
      within === undefined
        ? undefined
        : compileSchema({ schema: within.when, at: '/within/when', folder }, refusals),
    schemas: () => ({ schema, strictSchema }),
  };
}
