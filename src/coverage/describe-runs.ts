import type { RunReport } from './contract-report';
import { distinct } from './distinct';
import type { RunTrack } from './track-run';

/** The runs in the records, and their missing parts. */
export function describeRuns(track: RunTrack): RunReport {
  const { runs, started } = track;
  const shards = runs.flatMap(({ shard }) => shard ?? []);
  const count = Math.max(0, ...shards.map((shard) => shard.count));
  const present = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !present.has(index),
  );
  const broken = distinct(runs.flatMap((run) => run.broken));
  return {
    testFiles: started.size,
    responses: track.responses,
    shards: count === 0 ? null : { count, missing },
    narrowedBy: distinct([
      ...runs.flatMap(({ narrowedBy }) => narrowedBy),
      ...(missing.length > 0 ? ['shard'] : []),
    ]),
    incomplete: incompleteFiles(track).filter((file) => !broken.includes(file)),
    broken,
    damaged: { lines: track.damagedLines, places: track.damagedPlaces.values() },
  };
}

/** Files with a missing record that must exist: the last one, the first one, or the one of a failure. */
function incompleteFiles({ runs, started, ended, linesOf, expected }: RunTrack): readonly string[] {
  return distinct([
    ...[...started].filter((file) => !ended.has(file)),
    ...[...ended].filter((file) => !started.has(file)),
    ...expected.flatMap(({ file, writer, lines }) => ((linesOf.get(writer) ?? 0) < lines ? [file] : [])),
    ...runs.flatMap(({ unrecorded = [] }) => unrecorded),
  ]);
}
