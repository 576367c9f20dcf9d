import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * npm run test:mutants [-- how many [seed]]
 *
 * Stryker changes rules, masking and statuses in one place at a time, and the unit tests have to notice. It mutates
 * lines that a seed has chosen, and of the mutants on them as many as are asked for count.
 */

const root = join(__dirname, '..', '..', '..');
const [wanted = 600, seed = 17] = process.argv.slice(2).map(Number);

const LEAST_KILLED = 85;
const FOLDERS = ['src/core/rules', 'src/mask'];
const FILES = ['src/core/statuses.ts', 'src/core/status-range.ts'];

/** Lines on which there is nothing to change, by the look of them. */
const EMPTY = /^\s*(?:$|\/\/|\/?\*|import\b|export (?:type|interface)\b|[})\];,]*$)/;

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

interface Report {
  readonly files: { readonly [file: string]: { readonly mutants: readonly Mutant[] } };
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

function shuffled<T>(all: readonly T[]): readonly T[] {
  const next = numbers(seed);
  return all
    .map((one) => [next(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}

function linesOf(file: string): readonly string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => (EMPTY.test(line) ? [] : [`${file}:${index + 1}-${index + 1}`]));
}

const files = [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.ts') ? [`${folder}/${name}`] : [])),
  ),
  ...FILES,
];
const lines = shuffled(files.flatMap(linesOf)).slice(0, Math.ceil(1.5 * wanted));
const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
const report = join(folder, 'report.json');
const config = join(folder, 'stryker.config.json');
writeFileSync(
  config,
  JSON.stringify({
    mutate: lines,
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    jest: { configFile: 'test/labs/mutants/jest.config.json', enableFindRelatedTests: true },
    coverageAnalysis: 'perTest',
    disableTypeChecks: false,
    ignoreStatic: false,
    ignorePatterns: [
      'dist',
      'test/fixtures/projects',
      'test/labs/bench',
      'test/labs/hosts',
      'test/labs/frameworks',
    ],
    reporters: ['clear-text', 'json'],
    clearTextReporter: {
      allowColor: false,
      reportTests: false,
      reportMutants: false,
      reportScoreTable: false,
    },
    jsonReporter: { fileName: report },
    tempDirName: join(folder, 'sandbox'),
    concurrency: 2,
    timeoutMS: 20_000,
    thresholds: { high: 100, low: 0, break: null },
  }),
);
try {
  const run = spawnSync('npx', ['stryker', 'run', config], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) throw new Error(`Stryker ended with ${run.status}`);
  const found = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const all = Object.entries(found.files).flatMap(([file, { mutants }]) =>
    mutants.filter(({ status }) => !/Ignored|Error/.test(status)).map((mutant) => ({ file, ...mutant })),
  );
  const sample = shuffled(all).slice(0, wanted);
  const survivors = sample.filter(({ status }) => status !== 'Killed' && status !== 'Timeout');
  for (const { file, status, mutatorName, replacement = '', location } of survivors) {
    console.log(
      `${file}:${location.start.line} ${status} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 120)}`,
    );
  }
  const killed = (100 * (sample.length - survivors.length)) / sample.length;
  console.log(
    `${sample.length - survivors.length} of ${sample.length} mutants killed (${killed.toFixed(1)} %, seed ${seed}); at least ${LEAST_KILLED} %.`,
  );
  if (!(killed >= LEAST_KILLED)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
