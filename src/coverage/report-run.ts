import type { CatalogReport, ContractReport, EntryReport, ReportedViolation, RunReport } from './contract-report';
import type { CatalogRecord, NamedTest, RunRecord } from './record';
import { counted, percent } from './words';
import type { ErrorTrack, RunTrack } from './track-run';
import { evidenceOf } from './track-run';

const SOME = 3;

/** What a run must reach. */
export interface Goals {
  /** The least percentage of own errors of a catalog that must have held. */
  readonly threshold: number | null;
  /** Codes that must have held, whatever the percentage. */
  readonly mustCover: readonly string[];
}

export interface ReportOptions extends Partial<Goals> {
  /** All shards should be there. */
  readonly isWhole: boolean;
}

/** Draws the conclusions from what was tracked. Pure: the same records make the same report. */
export function reportRun(track: RunTrack, { isWhole, ...given }: ReportOptions): ContractReport {
  const goals = { ...goalsOf(track.runs), ...given };
  const run = runReport(track);
  const catalogs = [...track.catalogs.values()]
    .map((catalog) => catalogReport(catalog, track, goals.threshold))
    .sort((one, other) => (one.source + one.id < other.source + other.id ? -1 : 1));
  const { violations, failed } = reportedViolations(track);
  const { allowed, baseline, advice } = track.counts;
  const isPartial = run.narrowedBy.length > 0;
  const reached = isPartial ? { failures: [], notes: partialNotes(run, goals) } : goalsReached(catalogs, goals);
  const failures = [
    ...(failed === 0 ? [] : [`${counted(failed, 'violation')} of the error contract.`]),
    ...swallowedOf(track.runs),
    ...(run.broken.length === 0 ? [] : [`Not run to the end: ${run.broken.join(', ')}.`]),
    ...(run.incomplete.length === 0 ? [] : [`Records break off, what followed is missing: ${run.incomplete.join(', ')}.`]),
    ...(isWhole ? missingShards(run) : []),
    ...unknownCatalogs(track),
    ...reached.failures,
  ];
  const notes = [...reached.notes, ...allowanceNotes(track), ...damageNotes(run)];
  const counts = { failed, allowed, baseline, advice };
  return { version: 1, passed: failures.length === 0, failures, notes, run, catalogs, counts, violations };
}

function goalsOf(runs: readonly RunRecord[]): Goals {
  const thresholds = runs.flatMap(({ threshold }) => threshold ?? []);
  return {
    threshold: thresholds.length === 0 ? null : Math.max(...thresholds),
    mustCover: [...new Set(runs.flatMap(({ mustCover }) => mustCover))].sort(),
  };
}

function runReport(track: RunTrack): RunReport {
  const { runs, started, ended } = track;
  const shards = runs.flatMap(({ shard }) => shard ?? []);
  const count = Math.max(0, ...shards.map((shard) => shard.count));
  const present = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !present.has(index));
  const broken = [...new Set(runs.flatMap((run) => run.broken))].sort();
  return {
    testFiles: started.size,
    responses: track.responses,
    shards: count === 0 ? null : { count, missing },
    narrowedBy: [
      ...new Set([...runs.flatMap(({ narrowedBy }) => narrowedBy), ...(missing.length > 0 ? ['shard'] : [])]),
    ].sort(),
    incomplete: [...started].filter((file) => !ended.has(file) && !broken.includes(file)).sort(),
    broken,
    damaged: { lines: track.damagedLines, places: track.damagedPlaces.values() },
  };
}

function catalogReport(
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

/** What an assertion found counts where its test failed; elsewhere the test was about it. */
function reportedViolations({ violations, counts, runs }: RunTrack): {
  readonly violations: readonly ReportedViolation[];
  readonly failed: number;
} {
  const namesOf = (tests: readonly NamedTest[]): string[] => tests.map(({ file, test }) => `${file}\n${test}`);
  const passed = new Set(runs.flatMap((run) => namesOf(run.passedOnRetry)));
  const failedTests = new Set(runs.flatMap((run) => namesOf(run.failedTests)));
  let { failed } = counts;
  const shown = violations.values().flatMap((violation): readonly ReportedViolation[] => {
    const name = `${violation.file}\n${violation.test}`;
    if (violation.state === 'failed' && passed.has(name)) {
      failed -= violation.count;
      return [];
    }
    if (violation.state !== 'asserted') return [violation];
    if (!failedTests.has(name)) return [];
    failed += violation.count;
    return [{ ...violation, state: 'failed' }];
  });
  return { violations: shown, failed };
}

interface Reached {
  readonly failures: readonly string[];
  readonly notes: readonly string[];
}

function goalsReached(catalogs: readonly CatalogReport[], { threshold, mustCover }: Goals): Reached {
  const failures: string[] = [];
  const notes: string[] = [];
  const own = catalogs.filter((catalog) => catalog.percentage !== null);
  if (threshold !== null) {
    if (own.length === 0) {
      failures.push(
        'The threshold needs a catalog of its own: nothing was recorded with one. Write an error-catalog.json, or remove the threshold.',
      );
    }
    for (const { source, percentage } of own) {
      const reached = percentage ?? 0;
      if (reached < threshold) {
        failures.push(`${source}: ${reached} % of its errors held; the threshold is ${threshold} %.`);
      } else if (reached > threshold) {
        notes.push(`${source}: ${reached} % of its errors held, more than the threshold: raise it to ${reached}.`);
      }
    }
  }
  const held = new Set(catalogs.flatMap(({ entries }) => entries.flatMap((one) => (one.state === 'held' ? one.code : []))));
  const uncovered = mustCover.filter((code) => !held.has(code));
  if (uncovered.length > 0) failures.push(`Must be covered and did not hold: ${uncovered.join(', ')}.`);
  return { failures, notes };
}

function partialNotes({ narrowedBy }: RunReport, { threshold, mustCover }: Goals): readonly string[] {
  const goals = [...(threshold === null ? [] : ['threshold']), ...(mustCover.length === 0 ? [] : ['list of codes'])];
  return [
    `partial run: ${goals.length === 0 ? 'the coverage is not that of the suite' : `${goals.join(' and ')} not applied`} (${narrowedBy.join(', ')}).`,
  ];
}

function missingShards({ shards }: RunReport): readonly string[] {
  if (shards === null || shards.missing.length === 0) return [];
  return [`Missing: shard ${shards.missing.join(', ')} of ${shards.count}.`];
}

function unknownCatalogs({ catalogued, uncatalogued, catalogs }: RunTrack): readonly string[] {
  const missing = [...new Set([...catalogued.keys(), ...uncatalogued.keys()])].filter((id) => !catalogs.has(id));
  return missing.length === 0 ? [] : [`No record tells the entries of the catalog ${missing.sort().join(', ')}.`];
}

function swallowedOf(runs: readonly RunRecord[]): readonly string[] {
  const all = runs.flatMap(({ swallowed }) => swallowed);
  return all.map(
    ({ file, line, test, rule }) =>
      `${file}${line === undefined ? '' : `:${line}`}: a violation of the rule ${rule} in ${test === null ? 'a hook' : JSON.stringify(test)} was swallowed by the test.`,
  );
}

function allowanceNotes({ unusedAllowances }: RunTrack): readonly string[] {
  return unusedAllowances
    .values()
    .map(({ file, line, filter }) => `${file}${line === undefined ? '' : `:${line}`}: allowErrors (${filter}) is not needed.`);
}

function damageNotes({ damaged }: RunReport): readonly string[] {
  if (damaged.lines === 0) return [];
  const places = damaged.places.slice(0, SOME).join(', ');
  return [`${counted(damaged.lines, 'line')} of the records cannot be read: ${places}${damaged.lines > SOME ? ', …' : ''}.`];
}
