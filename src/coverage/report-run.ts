import type { ContractReport } from './contract-report';
import { contentUnknownNote } from './content-unknown-note';
import { distinct } from './distinct';
import { groupCauses } from './group-causes';
import { lookalikeNote } from './lookalike-note';
import { GATE_OF_JEST, nothingJudged } from './nothing-judged';
import type { Goals } from './reach-goals';
import { reachGoals } from './reach-goals';
import type { RunRecord } from './record';
import { recordFailures } from './record-failures';
import { reportCatalog } from './report-catalog';
import { describeRuns } from './describe-runs';
import { reportViolations } from './report-violations';
import type { RunTrack } from './track-run';
import { unheardFailures } from './unheard-failures';
import { withoutRequestNotes } from './without-request-notes';
import { counted, placeText } from './words';

export interface ReportOptions extends Partial<Goals> {
  /** All shards must be present. */
  readonly isWhole: boolean;
}

/** Draws the conclusions from the records. Pure: the same records make the same report. */
export function reportRun(track: RunTrack, { isWhole, ...given }: ReportOptions): ContractReport {
  const { runs } = track;
  const goals = { ...goalsOf(runs), ...given };
  const run = describeRuns(track);
  const catalogs = [...track.catalogs.values()]
    .map((catalog) => reportCatalog(catalog, track, goals.threshold))
    .sort((one, other) => (one.source + one.id < other.source + other.id ? -1 : 1));
  const { violations, failed, caught } = reportViolations(track);
  const { allowed, baseline, advice } = track.counts;
  const wrong = [
    ...distinct([...runs.flatMap(({ catalogErrors = [] }) => catalogErrors), ...track.catalogErrors]),
    ...(failed === 0 ? [] : [`${counted(failed, 'violation')} of the error contract.`]),
    ...recordFailures(track, run, isWhole),
  ];
  const unheard = unheardFailures(caught, runs);
  const clients = distinct(runs.flatMap((one) => one.clients ?? []));
  const unjudged = nothingJudged(
 run, clients, distinct(runs.map(({ gate = GATE_OF_JEST }) => gate)));
  const isPartial = run.narrowedBy.length > 0;
  const mustJudge = !isPartial && (goals.strict || goals.threshold !== null);
  const reached = reachGoals(run, catalogs, goals);
  const failures = [
    ...wrong,
    ...(mustJudge && unjudged !== undefined ? [unjudged] : []),
    ...reached.failures,
    ...unheard,
  ];
  const isUnjudged = unjudged !== undefined && wrong.length + unheard.length === 0;
  const verdict = isUnjudged ? 'nothing judged' : failures.length > 0 ? 'failed' : 'passed';
  return {
    version: 1,
    passed: verdict === 'passed',
    verdict,
    failures,
    notes: [
      ...(mustJudge || unjudged === undefined ? [] : [unjudged]),
      ...mixedRunNotes(runs),
      ...contentUnknownNote(track),
      ...withoutRequestNotes(track),
      ...lookalikeNote(track),
      ...reached.notes,
      ...allowanceNotes(track),
    ],
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

function mixedRunNotes(runs: readonly RunRecord[]): readonly string[] {
  const shards = runs.filter(({ shard }) => shard !== null).length;
  if (shards === 0 || shards === runs.length) return [];
  return [
    'A whole run and a shard are merged, so tests of both count twice. Name the files of one of them.',
  ];
}

function allowanceNotes({ unusedAllowances }: RunTrack): readonly string[] {
  return unusedAllowances
    .values()
    .map(({ file, line, filter }) => `${placeText(file, line)}: allowErrors (${filter}) was not needed.`);
}
