import type { ErrorFormat, FormatReference } from '../core/types';
import type { Format } from '../core/catalog/catalog';
import { withSuccess } from '../core/catalog/with-success';
import type { CatalogOrigin } from './origin';
import type { Refusals } from './refuse/refusals';
import { createRefusals } from './refuse/refusals';
import { codeFieldProblems } from './refuse/code-field';
import { textProblems } from './refuse/text-format';
import { withTextMembers } from '../core/formats/text-content';
import type { Writer } from './whole-format';
import { wholeFormat, withinFile } from './whole-format';
import { compileSchema } from './compile/user-schemas';

/** A format as a catalog asks for it. */
export interface FormatRequest {
  /** An id, the path of a file relative to the folder of the catalog, or the format itself. */
  readonly reference: FormatReference;
  /** The place in the catalog. */
  readonly at: string;
  readonly origin: CatalogOrigin;
  readonly codeCase: 'as-is' | undefined;
}

/**
 * Prepares a format of the user's own, given by its value or its path. Notes every problem; a problem in
 * a file is noted with the file and the place in it.
 */
export function readOwnFormat(request: FormatRequest, refusals: Refusals): Format | undefined {
  const { reference, at, origin } = request;
  const writer: Writer = {
    folder: origin.folder,
    owner: 'the catalog',
    files: [],
    noteFile: origin.noteFile,
  };
  const prepared = (value: unknown, within: Writer, found: Refusals): Format | undefined => {
    const format = wholeFormat(value, within, found);
    return format === undefined ? undefined : prepare(format, request, found);
  };
  if (typeof reference === 'string') return withinFile({ reference, at, writer, use: prepared }, refusals);
  const found = createRefusals();
  const format = prepared(reference, writer, found);
  refusals.noteAll(found.problems, at);
  return format;
}

function prepare(
  given: ErrorFormat,
  { origin: { folder }, codeCase }: FormatRequest,
  refusals: Refusals,
): Format | undefined {
  refusals.noteAll([...textProblems(given), ...codeFieldProblems(given)]);
  if (refusals.problems.length > 0) return undefined;
  const format = withTextMembers(given);
  const { schema, strictSchema, within } = format;
  const prepared: Format = {
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
    schemas: () => ({ schema, strictSchema, within }),
  };
  const inSuccess = within?.schema;
  return inSuccess === undefined
    ? prepared
    : withSuccess(prepared, compileSchema({ schema: inSuccess, at: '/within/schema', folder }, refusals));
}
