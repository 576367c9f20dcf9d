import type { CatalogReport, RunReport } from './contract-report';

/** The goals of a run. */
export interface Goals {
  /** The least percentage of own errors of a catalog that must have held. */
  readonly threshold: number | null;
  /** Codes, and errors of operations (`POST /users 409`), that must have held, at any percentage. */
  readonly mustCover: readonly string[];
  /** At least one response must have been judged. */
  readonly strict: boolean;
}

/** Sentences for the report. */
export interface Reached {
  readonly failures: readonly string[];
  readonly notes: readonly string[];
}

/** Compares the coverage of the catalogs with the goals; these apply to a whole run. */
export function reachGoals(
  { narrowedBy }: Pick<RunReport, 'narrowedBy'>,
  catalogs: readonly CatalogReport[],
  { threshold, mustCover }: Goals,
): Reached {
  if (narrowedBy.length > 0) {
    const goals = [
      ...(threshold === null ? [] : ['threshold']),
      ...(mustCover.length === 0 ? [] : ['list of codes']),
    ];
    const consequence =
      goals.length === 0 ? 'not the coverage of the whole suite' : `${goals.join(' and ')} not applied`;
    return { failures: [], notes: [`partial run: ${consequence} (${narrowedBy.join(', ')}).`] };
  }
  const reached = threshold === null ? { failures: [], notes: [] } : reachThreshold(catalogs, threshold);
  const held = new Set(catalogs.flatMap(heldNames));
  const uncovered = mustCover.filter((code) => !held.has(code));
  const failures =
    uncovered.length === 0 ? [] : [`Must be covered, but did not hold: ${uncovered.join(', ')}.`];
  return { ...reached, failures: [...reached.failures, ...failures] };
}

function heldNames({ entries, operations }: CatalogReport): readonly string[] {
  return [
    ...entries.flatMap(({ state, code }) => (state === 'held' ? code : [])),
    ...operations.flatMap(({ name, errors }) =>
      errors.flatMap(({ state, status }) => (state === 'held' ? `${name} ${status}` : [])),
    ),
  ];
}

function reachThreshold(catalogs: readonly CatalogReport[], threshold: number): Reached {
  const own = catalogs.filter(({ percentage }) => percentage !== null);
  if (own.length === 0) {
    const failure =
      'A threshold needs your own catalog, but no response was checked against one. Write an error-catalog.json, or remove the threshold.';
    return { failures: [failure], notes: [] };
  }
  const shares = own.map(({ source, percentage }) => ({ source, share: percentage ?? 0 }));
  return {
    failures: shares
      .filter(({ share }) => share < threshold)
      .map(
        ({ source, share }) => `${source}: ${share} % of its errors held; the threshold is ${threshold} %.`,
      ),
    notes: shares
      .filter(({ share }) => share > threshold)
      .map(
        ({ source, share }) =>
          `${source}: ${share} % of its errors held, more than the threshold: raise it to ${share}.`,
      ),
  };
}
