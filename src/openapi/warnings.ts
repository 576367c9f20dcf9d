import type { CatalogProblem } from '../core/catalog/problem';
import type { CatalogWarning, WarningPlace } from '../core/types';
import type { OpenApiDocument } from './document';
import { MAIN, placeOf } from './place';

/** The error response with the problem. */
export type Use = Pick<WarningPlace, 'operation' | 'status' | 'mediaType'>;

/** The gaps of a document, collected while it is read. */
export interface Warnings {
  readonly noteAll: (problems: readonly CatalogProblem[], use: Use) => void;
  /** One for each problem, with all its places. */
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
    // Several operations can refer to the same response: the first one is named.
    if (!group.places.has(at)) group.places.set(at, { at, ...use });
  };

  return {
    noteAll: (problems, use) => {
      for (const one of problems) note(one, use);
    },
    all() {
      const lineOf = findLines(
        [...groups.values()].flatMap(({ places }) => [...places.keys()]),
        document,
      );
      return [...groups.values()].map(({ warning, places }) => {
        const { at, problem, remedy } = warning;
        return {
          at,
          problem,
          remedy,
          places: [...places.values()].map((place) => ({ ...place, ...lineOf(place.at) })),
        };
      });
    },
  };
}

type Line = Pick<WarningPlace, 'file' | 'line'>;

/** The lines of the places; each file is scanned once. */
function findLines(all: readonly string[], { linesOf, name }: OpenApiDocument): (at: string) => Line {
  const pointers = new Map<string, string[]>();
  for (const at of all) {
    const { file, pointer } = placeOf(at);
    const known = pointers.get(file);
    if (known === undefined) pointers.set(file, [pointer]);
    else known.push(pointer);
  }
  const lines = new Map([...pointers].map(([file, some]) => [file, linesOf(file, some)]));
  return (at) => {
    const { file, pointer } = placeOf(at);
    const line = lines.get(file)?.get(pointer);
    return line === undefined ? {} : { file: file === MAIN ? name : file, line };
  };
}
