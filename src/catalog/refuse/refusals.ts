import { CatalogError } from './catalog-error';
import type { CatalogProblem } from '../../core/catalog/problem';

/** The problems of a catalog, noted while it is read, so that its author sees all of them at once. */
export interface Refusals {
  readonly problems: readonly CatalogProblem[];
  readonly note: (at: string, problem: string, remedy: string) => void;
  /** Notes problems of a part of the catalog; their places are relative to `within`. */
  readonly noteAll: (problems: readonly CatalogProblem[], within?: string) => void;
  /** @throws CatalogError with all of them, if there are any */
  readonly throwIfAny: (source: string) => void;
}

/** Makes an empty list of them. */
export function createRefusals(): Refusals {
  const problems: CatalogProblem[] = [];
  return {
    problems,
    note: (at, problem, remedy) => void problems.push({ at, problem, remedy }),
    noteAll(found, within = '') {
      for (const one of found) problems.push({ ...one, at: `${within}${one.at}` });
    },
    throwIfAny(source) {
      if (problems.length > 0) throw new CatalogError(source, problems);
    },
  };
}
