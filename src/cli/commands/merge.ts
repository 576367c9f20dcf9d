import { unreadRecords } from '../../coverage/record-failures';
import { reportRun } from '../../coverage/report-run';
import type { RunTrack } from '../../coverage/track-run';
import { trackRun } from '../../coverage/track-run';
import { compareCoverage, coverageChangeText } from '../../coverage/compare-coverage';
import type { ContractReport } from '../../coverage/contract-report';
import { outputs } from '../../coverage/outputs';
import { renderText } from '../../coverage/outputs/text';
import { styleWith } from '../../coverage/terminal-style';
import { writeOutputs } from '../../coverage/write-outputs';
import type { Command, CommandContext } from '../command';
import { CommandError, EXIT } from '../command';
import { readRecordFiles, RECORDS_ADVICE } from '../record-files';

/** Merges the records of several shards, and applies the gate to the whole run. */
export const merge: Command = {
  name: 'merge',
  summary: 'merge the records of several shards, and check them as one run',
  arguments: [{ name: 'files', summary: 'record files, or folders of them', variadic: true }],
  options: [
    {
      flags: '--threshold <percentage>',
      summary: 'the share of the catalog that must have held',
      byDefault: 'the threshold of the reporter',
    },
    {
      flags: '--base <records>',
      summary: 'records of another run, such as one of main, to compare the coverage with',
      repeatable: true,
    },
    { flags: '--must-cover <code>', summary: 'a code that must have held', repeatable: true },
    { flags: '--strict', summary: 'fail if no response could be checked' },
    { flags: '--details', summary: 'list everything in the text' },
    ...outputs.map(({ id, summary }) => ({ flags: `--${id} <file>` as const, summary: `write ${summary}` })),
  ],
  examples: [
    [
      'merge error-contract-records',
      'Merges the records of all shards in a folder, and fails if one whole run would',
    ],
    [
      'merge error-contract-records --base main-records --markdown coverage.md',
      'Reports how the coverage has changed since main',
    ],
    ['merge records-*.jsonl --threshold 80 --html report.html', 'Requires 80 %, and writes a page'],
  ],
  async run(context) {
    const threshold = thresholdOf(context.option('threshold'));
    const mustCover = context.list('must-cover');
    const track = await trackOf(context.arguments, context);
    const base = context.list('base');
    const merged = reportRun(track, {
      isWhole: true,
      ...(threshold === undefined ? {} : { threshold }),
      ...(mustCover.length === 0 ? {} : { mustCover }),
      ...(context.flag('strict') ? { strict: true } : {}),
    });
    const report = base.length === 0 ? merged : withBase(merged, await trackOf(base, context, ' of --base'));
    context.out(
      renderText(report, { style: styleWith(context.hasColours), details: context.flag('details') }),
    );
    const files = Object.fromEntries(outputs.flatMap(({ id }) => outputPath(id, context)));
    const unwritten = writeOutputs(report, files, { ...context, out: context.instruct });
    if (unwritten.length > 0) throw new CommandError(unwritten.join('\n'));
    return report.failures.length === 0 ? EXIT.ok : EXIT.findings;
  },
};

/** All records of some files and folders. */
async function trackOf(
  names: readonly string[],
  context: Pick<CommandContext, 'cwd' | 'progress'>,
  of = '',
): Promise<RunTrack> {
  const track = trackRun();
  await readRecordFiles(names, track, context);
  if (track.runs.length > 0) return track;
  throw new CommandError(
    [`The files${of} contain no record of a run.`, ...unreadRecords(track), RECORDS_ADVICE].join('\n'),
  );
}

/** The same report, with the changes since another run. */
function withBase(report: ContractReport, base: RunTrack): ContractReport {
  const coverageChange = compareCoverage(report, reportRun(base, { isWhole: false }));
  return { ...report, coverageChange, notes: [...coverageChange.map(coverageChangeText), ...report.notes] };
}

function outputPath(id: string, { option }: CommandContext): readonly (readonly [string, string])[] {
  const path = option(id);
  return path === undefined ? [] : [[id, path]];
}

function thresholdOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const threshold = given.trim() === '' ? NaN : Number(given);
  if (threshold >= 0 && threshold <= 100) return threshold;
  throw new CommandError(
    `The threshold ${JSON.stringify(given)} is not a percentage.\nGive a number from 0 to 100.`,
  );
}
