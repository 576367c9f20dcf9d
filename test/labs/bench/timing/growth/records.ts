import { rmSync, statSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { writeRecords } from '../../write-records';
import { formatRatio, formatTime, median } from '../statistics';
import type { GrowthPart, GrowthPlan } from './part';
import { formatCount, formatMegabytes } from './part';
import type { Child } from './run-child';
import { runChild } from './run-child';

interface Measured {
  readonly size: number;
  readonly bytes: number;
  readonly time: number;
  readonly peak: number;
}

/** How the merging of records grows with their number. */
export async function measureRecords(plan: GrowthPlan): Promise<GrowthPart> {
  const { project, sizes, rounds, emptyPeak } = plan;
  const { bavail, bsize } = statfsSync(project.folder);
  const needed = 2 * BYTES_OF_RECORD * sizes.reduce((sum, size) => sum + size, 0);
  if (bavail * bsize < needed) throw new Error(`${project.folder} has no room for ${needed} bytes.`);
  const all: Measured[] = [];
  for (const size of sizes) all.push(await measureOne(size, plan));
  const [before, last] = all.slice(-2);
  return {
    method: `**Coverage records.** \`jest-error-contract merge\` of one file of records, half of which tell a violation of its own each. Medians of ${rounds} processes, of ${LARGE_ROUNDS} from ${formatCount(LARGE)} records on, one from ${formatCount(VERY_LARGE)} on; the time is that of the whole process.`,
    tables: [
      {
        caption: 'Time of the merging, and peak memory of the process',
        header: ['records', 'size of the file', 'time', 'per record', 'peak memory'],
        rows: [
          ['none: a Node process that does nothing', '–', '–', '–', formatMegabytes(emptyPeak)],
          ...all.map(({ size, bytes, time, peak }) => [
            formatCount(size),
            `${formatRatio(bytes / 1e6)} MB`,
            formatTime(time),
            formatTime(time / size),
            formatMegabytes(peak),
          ]),
        ],
      },
    ],
    charts: [
      {
        kind: 'lines',
        name: 'growth-records',
        title: 'Time of merging, by number of records',
        axis: 'seconds',
        abscissa: 'records',
        isLogarithmic: true,
        lines: [line('merge', all, ({ time }) => time / 1e9)],
      },
      {
        kind: 'lines',
        name: 'growth-records-memory',
        title: 'Peak memory of merging, by number of records',
        axis: 'MB',
        abscissa: 'records',
        isLogarithmic: true,
        lines: [
          line('merge', all, ({ peak }) => peak),
          {
            name: 'a Node process that does nothing',
            points: all.map(({ size }) => ({ x: size, y: emptyPeak })),
          },
        ],
      },
    ],
    goals:
      before === undefined || last === undefined
        ? []
        : [
            {
              name: `peak memory of merging ${formatCount(last.size)} records, of that of ${formatCount(before.size)}`,
              value: last.peak / before.peak,
              limit: 1.5,
              unit: 'ratio',
            },
          ],
  };
}

const BYTES_OF_RECORD = 300;
const LARGE = 100_000;
const LARGE_ROUNDS = 3;
const VERY_LARGE = 1_000_000;

async function measureOne(size: number, { project, rounds }: GrowthPlan): Promise<Measured> {
  process.stderr.write(`(e) merging ${size} records\n`);
  const file = join(project.folder, `${size}.jsonl`);
  try {
    await writeRecords(file, size);
    const times = size >= VERY_LARGE ? 1 : size >= LARGE ? Math.min(LARGE_ROUNDS, rounds) : rounds;
    const runs = Array.from({ length: times }, () => mergeOnce(project.folder, file, size));
    return {
      size,
      bytes: statSync(file).size,
      time: median(runs.map(({ time }) => time)),
      peak: median(runs.map(({ peak }) => peak)),
    };
  } finally {
    rmSync(file, { force: true });
  }
}

/** The exit code tells of the violations. */
function mergeOnce(folder: string, file: string, size: number): Child {
  const cli = join(folder, 'node_modules', 'jest-error-contract', 'dist', 'cli.js');
  const child = runChild(folder, [cli, 'merge', file], 1);
  if (!child.stdout.includes(` ${size} error responses in `)) throw new Error(child.stdout);
  return child;
}

function line(
  name: string,
  all: readonly Measured[],
  valueOf: (measured: Measured) => number,
): { readonly name: string; readonly points: readonly { readonly x: number; readonly y: number }[] } {
  return {
    name: `jest-error-contract ${name}`,
    points: all.map((one) => ({ x: one.size, y: valueOf(one) })),
  };
}
