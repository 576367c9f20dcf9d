import type { RunReport } from './contract-report';
import { distinct } from './distinct';
import type { RunRecord } from './record';
import { RECORDS_VERSION } from './record';
import type { RunTrack } from './track-run';
import { counted } from './words';

const SOME = 3;
const MOST_NAMED = 20;

/** Missing or damaged parts of the records, one sentence each. */
export function recordFailures(track: RunTrack, run: RunReport, isWhole: boolean): readonly string[] {
  const { broken, incomplete } = run;
  return [
    ...(broken.length === 0 ? [] : [`Did not finish: ${namesText(broken)}.`]),
    ...(incomplete.length === 0
      ? []
      : [`Records are incomplete (a worker was killed, or the disk is full): ${namesText(incomplete)}.`]),
    ...unreadRecords(track),
    ...mixedShards(track.runs),
    ...(isWhole ? missingShards(run) : []),
    ...unknownCatalogs(track),
  ];
}

/** Unreadable parts of the records, one sentence each. */
export function unreadRecords(track: RunTrack): readonly string[] {
  return [...damageFailures(track), ...foreignFailures(track)];
}

function missingShards({ shards }: RunReport): readonly string[] {
  if (shards === null || shards.missing.length === 0) return [];
  return [`Missing: shard ${namesText(shards.missing.map(String))} of ${shards.count}.`];
}

function unknownCatalogs({ judgedBy, catalogs }: RunTrack): readonly string[] {
  const missing = distinct([...judgedBy].filter((id) => !catalogs.has(id)));
  return missing.length === 0 ? [] : [`No record contains the entries of the catalog ${namesText(missing)}.`];
}

function damageFailures({ damagedLines, damagedPlaces }: RunTrack): readonly string[] {
  if (damagedLines === 0) return [];
  const places = damagedPlaces.values().slice(0, SOME).join(', ');
  return [
    `${counted(damagedLines, 'line')} of the records cannot be read: ${places}${damagedLines > SOME ? ', …' : ''}.`,
  ];
}

function foreignFailures({ foreign }: RunTrack): readonly string[] {
  return foreign
    .values()
    .map(
      ({ version, lines, first }) =>
        `${counted(lines, 'record')} in version ${version} of the format (the first is ${first}), but this jest-error-contract reads version ${RECORDS_VERSION}. Use one version of the package for the tests and for merge.`,
    );
}

/** Shards of several runs cannot be complete together. */
function mixedShards(runs: readonly RunRecord[]): readonly string[] {
  const counts = [...new Set(runs.flatMap(({ shard }) => shard?.count ?? []))].sort(
    (one, other) => one - other,
  );
  if (counts.length < 2) return [];
  return [`The shards are from several runs, of ${counts.join(' and of ')} shards. Merge the shards of one run.`];
}

function namesText(names: readonly string[]): string {
  const left = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(left > 0 ? [`… ${left} more`] : [])].join(', ');
}
