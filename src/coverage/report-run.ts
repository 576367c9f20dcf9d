import type { ContractReport, ReportedViolation, RunReport } from './contract-report';
import { groupCauses } from './group-causes';
import { lookalikeNote } from './lookalike-note';
import { nothingJudged } from './nothing-judged';
import type { Goals } from './reach-goals';
import { reachGoals } from './reach-goals';
import type { RunRecord } from './record';
import { reportCatalog } from './report-catalog';
import { reportViolations } from './report-violations';
import type { RunTrack } from './track-run';
import { counted } from './words';

const SOME = 3;
const MOST_NAMED = 20;

export interface ReportOptions extends Partial<Goals> {
  /** All shards should be there. */
  readonly isWhole: boolean;
}

/** Draws the conclusions from what was tracked. Pure: the same records make the same report. */
export function reportRun(track: RunTrack, { isWhole, ...given }: ReportOptions): ContractReport {
  const { runs } = track;
  const goals = { ...goalsOf(runs), ...given };
  const run = runReport(track);
  const catalogs = [...track.catalogs.values()]
    .map((catalog) => reportCatalog(catalog, track, goals.threshold))
    .sort((one, other) => (one.source + one.id < other.source + other.id ? -1 : 1));
  const { violations, failed, caught } = reportViolations(track);
  const { allowed, baseline, advice } = track.counts;
  const wrong = [
    ...distinct(runs.flatMap(({ catalogErrors = [] }) => catalogErrors)),
    ...(failed === 0 ? [] : [`${counted(failed, 'violation')} of the error contract.`]),
    ...(run.broken.length === 0 ? [] : [`Not run to the end: ${run.broken.join(', ')}.`]),
    ...(run.incomplete.length === 0 ? [] : [`Records break off, what followed is missing: ${run.incomplete.join(', ')}.`]),
    ...damageFailures(run),
    ...(isWhole ? missingShards(run) : []),
    ...unknownCatalogs(track),
  ];
  const unheard = [...caughtSentences(caught), ...swallowedOf(runs)];
  const unjudged = nothingJudged(run, distinct(runs.flatMap(({ clients = [] }) => clients)));
  const isPartial = run.narrowedBy.length > 0;
  const mustJudge = !isPartial && (goals.strict || goals.threshold !== null);
  const reached = reachGoals(run, catalogs, goals);
  const failures = [
    ...wrong,
    ...(mustJudge && unjudged !== undefined ? [unjudged] : []),
    ...reached.failures,
    ...unheard,
  ];
  const verdict =
    wrong.length + unheard.length > 0 ? 'failed' : unjudged !== undefined ? 'nothing judged' : failures.length > 0 ? 'failed' : 'passed';
  return {
    version: 1,
    passed: verdict === 'passed',
    verdict,
    failures,
    notes: [...(mustJudge || unjudged === undefined ? [] : [unjudged]), ...lookalikeNote(track), ...reached.notes, ...allowanceNotes(track)],
    run,
    catalogs,
    counts: { failed, allowed, baseline, advice },
    causes: groupCauses(violations),
    violations,
  };
}

function goalsOf(runs: readonly RunRecord[]): Goals {
  const thresholds = runs.flatMap(({ threshold }) => threshold ?? []);
  return {
    threshold: thresholds.length === 0 ? null : Math.max(...thresholds),
    mustCover: distinct(runs.flatMap(({ mustCover }) => mustCover)),
    strict: runs.some(({ strict }) => strict === true),
  };
}

function runReport(track: RunTrack): RunReport {
  const { runs, started } = track;
  const shards = runs.flatMap(({ shard }) => shard ?? []);
  const count = Math.max(0, ...shards.map((shard) => shard.count));
  const present = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !present.has(index));
  const broken = distinct(runs.flatMap((run) => run.broken));
  return {
    testFiles: started.size,
    responses: track.responses,
    shards: count === 0 ? null : { count, missing },
    narrowedBy: distinct([...runs.flatMap(({ narrowedBy }) => narrowedBy), ...(missing.length > 0 ? ['shard'] : [])]),
    incomplete: incompleteFiles(track).filter((file) => !broken.includes(file)),
    broken,
    damaged: { lines: track.damagedLines, places: track.damagedPlaces.values() },
  };
}

/** Files of which a record is missing that must be there: the last one, the first one, or that of a failure. */
function incompleteFiles({ runs, started, ended }: RunTrack): readonly string[] {
  return distinct([
    ...[...started].filter((file) => !ended.has(file)),
    ...[...ended].filter((file) => !started.has(file)),
    ...runs.flatMap(({ unrecorded = [] }) => unrecorded),
  ]);
}

function missingShards({ shards }: RunReport): readonly string[] {
  if (shards === null || shards.missing.length === 0) return [];
  return [`Missing: shard ${shards.missing.join(', ')} of ${shards.count}.`];
}

function unknownCatalogs({ catalogued, uncatalogued, catalogs }: RunTrack): readonly string[] {
  const missing = distinct([...catalogued.keys(), ...uncatalogued.keys()]).filter((id) => !catalogs.has(id));
  return missing.length === 0 ? [] : [`No record tells the entries of the catalog ${missing.join(', ')}.`];
}

function caughtSentences(caught: readonly ReportedViolation[]): readonly string[] {
  return some(caught, 'violation was caught by its test', 'violations were caught by their tests', (violation) => {
    const { file, lineIn, line, test, rule } = violation;
    return `${placeOf({ file: lineIn ?? file, line })}: a violation of the rule ${rule} in ${testText(test)} was found by an assertion, and its failure was caught.`;
  });
}

function swallowedOf(runs: readonly RunRecord[]): readonly string[] {
  const all = runs.flatMap(({ swallowed }) => swallowed);
  return some(all, 'violation was swallowed', 'violations were swallowed', ({ file, line, test, rule }) => {
    return `${placeOf({ file, line })}: a violation of the rule ${rule} in ${testText(test)} was swallowed by the test.`;
  });
}

/** A sentence on each of the first, and one on all others. */
function some<T>(all: readonly T[], one: string, many: string, sentence: (value: T) => string): readonly string[] {
  const left = all.length - MOST_NAMED;
  return [
    ...all.slice(0, MOST_NAMED).map(sentence),
    ...(left > 0 ? [`${left} more ${left === 1 ? one : many}.`] : []),
  ];
}

function placeOf({ file, line }: { readonly file: string; readonly line?: number | null | undefined }): string {
  return `${file}${line === undefined || line === null ? '' : `:${line}`}`;
}

function testText(test: string | null): string {
  return test === null ? 'a hook' : JSON.stringify(test);
}

function allowanceNotes({ unusedAllowances }: RunTrack): readonly string[] {
  return unusedAllowances
    .values()
    .map(({ file, line, filter }) => `${placeOf({ file, line })}: allowErrors (${filter}) is not needed.`);
}

function damageFailures({ damaged }: RunReport): readonly string[] {
  if (damaged.lines === 0) return [];
  const places = damaged.places.slice(0, SOME).join(', ');
  return [`${counted(damaged.lines, 'line')} of the records cannot be read: ${places}${damaged.lines > SOME ? ', …' : ''}.`];
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
