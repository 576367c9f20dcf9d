import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportRun } from '../../../src/coverage/report-run';
import { trackRun } from '../../../src/coverage/track-run';
import { readRecords } from '../../../src/coverage/read-records';
import { writeRecords } from './write-records';

/**
 * Merges record files of a million records, each with a violation of its own, and prints time and memory
 * beside those of a tenth of them: memory must not grow with the number of records. The exit code says so.
 */
const SIZES = [100_000, 1_000_000] as const;
const MOST_GROWTH_MB = 100;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-bench-'));
  try {
    const peaks: number[] = [];
    for (const size of SIZES) {
      const file = join(folder, `${size}.jsonl`);
      await writeRecords(file, size);
      const [seconds, peak, failed] = measure(file);
      if (failed !== size / 2) throw new Error(`${failed} violations were counted instead of ${size / 2}`);
      console.log(
        `${size} records merged in ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB of memory`,
      );
      peaks.push(peak);
    }
    const growth = (peaks[1] ?? 0) - (peaks[0] ?? 0);
    console.log(`growth from a tenth to all: ${growth.toFixed(0)} MB (at most ${MOST_GROWTH_MB})`);
    if (growth > MOST_GROWTH_MB) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a process of its own, so that each has its own peak. */
function measure(file: string): readonly [seconds: number, megabytes: number, failed: number] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--require', 'esbuild-register', __filename, file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as [number, number, number];
}

async function mergeOne(file: string): Promise<void> {
  const start = performance.now();
  const track = trackRun();
  await readRecords(file, file, track);
  const { counts } = reportRun(track, { isWhole: true });
  const peak = process.resourceUsage().maxRSS / 1_024;
  process.stdout.write(JSON.stringify([(performance.now() - start) / 1_000, peak, counts.failed]));
}

const [, , given] = process.argv;
void (given === undefined ? main() : mergeOne(given));
