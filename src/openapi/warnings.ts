import type { CatalogProblem } from '../core/catalog/problem';
import type { CatalogWarning, WarningPlace } from '../core/types';
import type { OpenApiDocument } from './document';
import { placeOf } from './place';

/** The error response in which something was found. */
export type Use = Pick<WarningPlace, 'operation' | 'status' | 'mediaType'>;

/** What a document leaves open, gathered while it is read. */
export interface Warnings {
  readonly noteAll: (problems: readonly CatalogProblem[], use: Use) => void;
  /** One for each problem, with all places where it was found. */
  readonly all: () => readonly CatalogWarning[];
}

export function createWarnings(document: OpenApiDocument): Warnings {
  const groups = new Map<
    string,
    { readonly warning: CatalogProblem; readonly places: Map<string, WarningPlace> }
  >();

  const note = (found: CatalogProblem, use: Use): void => {
    const { at, problem, remedy } = found;
    const key = JSON.stringify([problem, remedy]);
    const group = groups.get(key) ?? { warning: found, places: new Map<string, WarningPlace>() };
    groups.set(key, group);
    // Several operations may refer to the same response: the first of them is told.
    if (!group.places.has(at)) group.places.set(at, placeAt(at, use, document));
  };

  return {
    noteAll: (problems, use) => {
      for (const one of problems) note(one, use);
    },
    all: () =>
      [...groups.values()].map(({ warning, places }) => {
        const { at, problem, remedy } = warning;
        return { at, problem, remedy, places: [...places.values()] };
      }),
  };
}

function placeAt(at: string, use: Use, { lineOf, name }: OpenApiDocument): WarningPlace {
  const line = lineOf(at);
  const { file } = placeOf(at);
  return { at, ...use, ...(line !== undefined && { file: file === '' ? name : file, line }) };
}
