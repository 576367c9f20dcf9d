import type { CatalogReport, EntryReport } from './contract-report';
import type { CatalogRecord } from './record';
import { reportOperations } from './report-operations';
import type { ErrorTrack, RunTrack } from './track-run';
import { errorKey, evidenceOf } from './track-run';
import { percent } from './words';

/** The state of each error of a catalog. */
export function reportCatalog(
  catalog: CatalogRecord,
  track: RunTrack,
  threshold: number | null,
): CatalogReport {
  const { id, source, entries } = catalog;
  const errors = track.catalogued.get(id);
  const shown = entries.map(({ code, status, inherited }): EntryReport => {
    const error = errors?.get(errorKey({ status, code }));
    if (error === undefined) return { status, code, inherited, state: 'never', responses: 0, tests: [] };
    return { status, code, inherited, state: error.held > 0 ? 'held' : 'broken', ...evidenceOf(error) };
  });
  const { operations, undeclared } = reportOperations(catalog, track);
  // An error of one operation is not evidence for the same error of another one.
  const own =
    catalog.operations === undefined
      ? shown.filter(({ inherited }) => !inherited)
      : operations.flatMap((operation) => operation.errors);
  const held = own.filter(({ state }) => state === 'held').length;
  // If there are operations, missing errors are reported for them.
  const uncatalogued =
    catalog.operations === undefined ? [...(track.uncatalogued.get(id)?.values() ?? [])] : [];
  return {
    id,
    source,
    own: own.length,
    held,
    percentage: own.length === 0 ? null : percent(held, own.length),
    threshold,
    entries: [...shown].sort(byStatus),
    uncatalogued: uncatalogued
      .sort(byStatus)
      .map((error: ErrorTrack) => ({ status: error.status, code: error.code, ...evidenceOf(error) })),
    operations,
    undeclared,
  };
}

type Coded = Pick<ErrorTrack, 'status' | 'code'>;

function byStatus(one: Coded, other: Coded): number {
  return one.status - other.status || ((one.code ?? '') < (other.code ?? '') ? -1 : 1);
}
