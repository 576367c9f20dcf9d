import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Mutant, Mutated } from './mutate';
import { mutate } from './mutate';
import { writePage } from './write-page';

/*
 * npm run test:mutants [-- how many [seed [part of a path]]]
 *
 * Stryker changes rules, masking and statuses in one place at a time, and the unit tests have to notice. A seed chooses
 * as many of all mutants as are asked for. Each test is run again for every mutant that it reaches; mutants that are
 * reached while files are loaded have runs of their own, the likeliest files first.
 */

const [first = '600', second = '17', part = ''] = process.argv.slice(2);
const [wanted, seed] = [Number(first), Number(second)];

const LEAST_KILLED = 85;
/**
 * First the tests of files that are named like a source, and the texts of all faults and secrets, then all tests, the
 * fast ones first (in milliseconds of the processor), then whole corpora. Of one file so many tests at most are asked
 * about a mutant: the rate may be better than what is printed, never worse.
 */
const PASSES = [
  { files: 'namesakes', longest: 300, most: 100 },
  { files: 'texts', longest: 500, most: 1_000 },
  { files: 'all', longest: 60, most: 3 },
  { files: 'late', longest: 1_000, most: 3 },
  { files: 'corpora', longest: 20_000, most: 100 },
] as const;
const TEXTS = ['fault-texts', 'secret-texts'];
const CORPORA = ['faults', 'secrets'];
/** In milliseconds; a mutant that is switched on from the start can make a loop without end as well. */
const LONGEST_RUN = 3_600_000;
const LONGEST_ALONE = 300_000;
/** How many files are run at once for a mutant on its own. */
const GROUPS = [3, 10];

/** What the replays tell: of each mutant, how many tests of which file reach a source, and which files fail anyhow. */
interface Replayed {
  readonly failing: readonly string[];
  readonly found: { readonly [mutant: string]: Found };
  readonly reached: { readonly [source: string]: { readonly [file: string]: number } };
}

interface Results {
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

interface Found {
  readonly killedBy?: string;
  /**
   * The files that reach it while they are loaded, or only in the first run of a test, because a result is remembered:
   * it cannot be switched on afterwards …
   */
  readonly fixedIn: readonly string[];
  /** … but where a test reaches it again. */
  readonly isReplayed?: boolean;
  /** Files with tests that took too long for the pass. */
  readonly late: readonly string[];
}

/** Numbers from 0 to 1 that a seed makes (mulberry32). */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function chosenOf(all: readonly Mutant[]): readonly Mutant[] {
  const next = numbers(seed);
  return all
    .filter(({ file }) => file.includes(part))
    .map((one) => [next(), one] as const)
    .sort(([one], [other]) => one - other)
    .slice(0, wanted)
    .map(([, one]) => one);
}

/** Whether all tests of some files pass, in a process of its own. */
async function jest(
  { folder }: Mutated,
  args: readonly string[],
  env: { readonly [name: string]: string },
  longest = LONGEST_RUN,
): Promise<boolean> {
  const config = join(folder, 'test', 'labs', 'mutants', 'jest.config.json');
  const child = spawn(
    process.execPath,
    [
      join(folder, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--config',
      config,
      '--ci',
      '--runInBand',
      ...args,
    ],
    { cwd: folder, stdio: 'ignore', env: { ...process.env, ...env } },
  );
  const limit = setTimeout(() => child.kill('SIGKILL'), longest);
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      clearTimeout(limit);
      resolve(code === 0);
    }),
  );
}

/** Runs the tests again for each mutant that they reach, on both cores. */
async function replay(
  mutated: Mutated,
  chosen: readonly Mutant[],
  { files: kind, longest, most }: (typeof PASSES)[number],
  files: readonly string[],
): Promise<readonly Replayed[]> {
  const wantedFile = join(mutated.folder, 'wanted.json');
  writeFileSync(wantedFile, JSON.stringify(chosen.map(({ id }) => id)));
  return Promise.all(
    [1, 2].map(async (shard) => {
      const output = join(mutated.folder, `replayed-${shard}.json`);
      writeFileSync(output, '{ "found": {}, "reached": {} }');
      const paths = files.length === 0 ? [] : ['--runTestsByPath', ...files];
      const results = join(mutated.folder, `results-${shard}.json`);
      // Those of the last pass must not stand for a run that was killed.
      rmSync(results, { force: true });
      const endless = join(mutated.folder, `endless-${shard}.txt`);
      writeFileSync(endless, '');
      const endlessOnes = (): readonly string[] => readFileSync(endless, 'utf8').split('\n').slice(0, -1);
      for (let known = -1; known < endlessOnes().length;) {
        known = endlessOnes().length;
        await jest(
          mutated,
          [`--shard=${shard}/2`, '--passWithNoTests', '--json', `--outputFile=${results}`, ...paths],
          {
            MUTANTS_FOLDER: mutated.folder,
            MUTANTS_BY_NAME: String(kind === 'namesakes'),
            MUTANTS_LONGEST: String(longest),
            MUTANTS_MOST: String(most),
            MUTANTS_OUTPUT: output,
            MUTANTS_ENDLESS: endless,
          },
        );
      }
      const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as Results;
      const failing = testResults.flatMap(({ name, status }) => (status === 'failed' ? [name] : []));
      const { found, reached } = JSON.parse(readFileSync(output, 'utf8')) as Omit<Replayed, 'failing'>;
      const ended = endlessOnes().map(
        (id) => [id, { killedBy: 'a loop without end', late: [], fixedIn: [] }] as const,
      );
      return { found: { ...found, ...Object.fromEntries(ended) }, reached, failing };
    }),
  );
}

/** Switches one mutant on before anything is loaded. */
async function isKilledAlone(mutated: Mutated, { id }: Mutant, files: readonly string[]): Promise<boolean> {
  const left = [...files];
  for (const size of GROUPS) {
    const some = left.splice(0, size);
    if (some.length === 0) return false;
    const passed = await jest(
      mutated,
      ['--bail', '--runTestsByPath', ...some],
      { MUTANTS_FOLDER: mutated.folder, MUTANTS_ACTIVE: id },
      LONGEST_ALONE,
    );
    if (!passed) return true;
  }
  return false;
}

/** The test files that are named like the source of one of some mutants. */
function namesakes(folder: string, mutants: readonly Mutant[]): readonly string[] {
  const names = [...new Set(mutants.map(({ file }) => basename(file, '.ts')))];
  return readdirSync(join(folder, 'test', 'unit'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:core|failure|mask)\/.*\.test\.ts$/.test(path))
    .filter((path) => names.some((name) => basename(path).includes(name)))
    .map((path) => join(folder, 'test', 'unit', path));
}

function isNamesake(file: string, source: string): boolean {
  return basename(file).includes(basename(source, '.ts'));
}

/** The files whose tests reach a source: those that are named like it, then those with most such tests. */
function filesFor(source: string, replayed: readonly Replayed[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reached } of replayed) {
    for (const [file, count] of Object.entries(reached[source] ?? {})) counts.set(file, count);
  }
  const nearness = (file: string): number => Number(isNamesake(file, source));
  return [...counts]
    .sort(([one, count], [other, more]) => nearness(other) - nearness(one) || more - count)
    .map(([file]) => file)
    .filter((file) => !replayed.some(({ failing }) => failing.includes(file)));
}

async function run(): Promise<void> {
  const start = performance.now();
  const mutated = await mutate();
  try {
    const chosen = chosenOf(mutated.mutants);
    let alive = chosen;
    const fixedIn = new Map<string, readonly string[]>();
    const replayable = new Set<string>();
    const replays: Replayed[] = [];
    let late: readonly string[] = [];
    const inBench = (name: string): string =>
      join(mutated.folder, 'test', 'labs', 'bench', `${name}.test.ts`);
    for (const pass of PASSES) {
      const files = {
        namesakes: () => namesakes(mutated.folder, alive),
        texts: () => TEXTS.map(inBench),
        corpora: () => CORPORA.map(inBench),
        all: () => [],
        late: () => late,
      };
      const replayed = await replay(mutated, alive, pass, files[pass.files]());
      replays.push(...replayed);
      const found = replayed.flatMap((part) => Object.entries(part.found));
      const killed = new Set(found.flatMap(([id, { killedBy }]) => (killedBy === undefined ? [] : [id])));
      for (const [id, one] of found) {
        if (one.isReplayed === true) replayable.add(id);
        fixedIn.set(id, [...new Set([...(fixedIn.get(id) ?? []), ...one.fixedIn])]);
      }
      alive = alive.filter(({ id }) => !killed.has(id));
      if (pass.files === 'all') {
        late = [...new Set(found.flatMap(([id, one]) => (killed.has(id) ? [] : one.late)))];
      }
      for (const { failing } of replayed) {
        if (failing.length > 0)
          console.log(`These fail without any mutant, and are not asked: ${failing.join(', ')}`);
      }
      console.log(`${alive.length} of ${chosen.length} mutants are alive after ${JSON.stringify(pass)}.`);
    }
    // A mutant that some tests reach again is asked about only in the nearest files that could not switch it on.
    const filesAlone = ({ id, file }: Mutant): readonly string[] => {
      const fixed = fixedIn.get(id) ?? [];
      if (fixed.length === 0) return [];
      const files = filesFor(file, replays);
      return replayable.has(id) ? files.filter((one) => fixed.includes(one)).slice(0, GROUPS[0]) : files;
    };
    const alone = alive.filter((mutant) => filesAlone(mutant).length > 0);
    console.log(`${alone.length} of them are tested on their own.`);
    const killed = new Set<string>();
    const work = alone.values();
    const worker = async (): Promise<void> => {
      for (const mutant of work) {
        if (await isKilledAlone(mutated, mutant, filesAlone(mutant))) killed.add(mutant.id);
      }
    };
    await Promise.all([worker(), worker()]);
    report(
      chosen,
      alive.filter(({ id }) => !killed.has(id)),
      (performance.now() - start) / 1_000,
    );
  } finally {
    rmSync(mutated.folder, { recursive: true, force: true });
  }
}

function report(chosen: readonly Mutant[], survivors: readonly Mutant[], seconds: number): void {
  for (const { file, line, change } of survivors) console.log(`${file}:${line} ${change}`);
  // The page is about all parts.
  if (part === '') {
    const unseen = writePage({ chosen, survivors, seed, least: LEAST_KILLED, seconds });
    console.log(`${unseen.length} survivors in masking have no note in looked-at.json.`);
  }
  const killed = chosen.length - survivors.length;
  const rate = (100 * killed) / chosen.length;
  console.log(
    `${killed} of ${chosen.length} mutants killed (${rate.toFixed(1)} %, seed ${seed}); at least ${LEAST_KILLED} %.`,
  );
  if (!(rate >= LEAST_KILLED)) process.exitCode = 1;
}

void run();
