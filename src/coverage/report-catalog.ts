import type { CatalogReport, EntryReport } from './contract-report';
import type { CatalogRecord } from './record';
import type { ErrorTrack, RunTrack } from './track-run';
import { evidenceOf } from './track-run';
import { percent } from './words';

/** What became of each error of a catalog. */
export function reportCatalog(
  { id, source, entries }: CatalogRecord,
  track: RunTrack,
  threshold: number | null,
): CatalogReport {
  const errors = [...(track.catalogued.get(id)?.values() ?? [])];
  const shown = entries.map(({ code, status, inherited }): EntryReport => {
    const error = errors.find((one) => one.code === code && one.status === status);
    if (error === undefined) return { status, code, inherited, state: 'never', responses: 0, tests: [] };
    return { status, code, inherited, state: error.held > 0 ? 'held' : 'broken', ...evidenceOf(error) };
  });
  const own = shown.filter(({ inherited }) => !inherited);
  const held = own.filter(({ state }) => state === 'held').length;
  const uncatalogued = [...(track.uncatalogued.get(id)?.values() ?? [])];
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
  };
}

type Coded = Pick<ErrorTrack, 'status' | 'code'>;

function byStatus(one: Coded, other: Coded): number {
  return one.status - other.status || ((one.code ?? '') < (other.code ?? '') ? -1 : 1);
}
