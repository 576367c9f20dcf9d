import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatRatio, formatTime, median } from '../statistics';
import type { Goal, Table } from '../section';
import type { GrowthPart, GrowthPlan } from './part';
import { formatCount, formatMegabytes } from './part';
import { runScript } from './run-child';

type Form = 'withCode' | 'anyCode' | 'failing';
type Times = Readonly<Record<Form, number>>;

interface Loading {
  readonly time: number;
  readonly peak: number;
}

interface Measured {
  readonly size: number;
  readonly compiling: Loading;
  readonly loading: Loading;
  readonly times: Times;
}

/** How an assertion, and the loading, grow with the number of codes in the catalog. */
export function measureCatalogs(plan: GrowthPlan): GrowthPart {
  const { sizes, rounds } = plan;
  const loadings = measureLoading(plan);
  const times = measureAssertions(plan);
  const all = sizes.map((size, index): Measured => {
    const [loading, time] = [loadings[index], times[index]];
    if (loading === undefined || time === undefined) throw new Error(`${size} codes were not measured.`);
    return { size, ...loading, times: time };
  });
  const first = all[0] as Measured;
  const last = all.at(-1) as Measured;
  const label = (form: Form): string => `jest-error-contract, ${NAMES[form]}`;
  const goal = (form: Form): Goal => ({
    name: `${NAMES[form]}, catalog of ${formatCount(last.size)} codes, of one of ${formatCount(first.size)}`,
    value: last.times[form] / first.times[form],
    limit: 1.1,
    unit: 'ratio',
  });
  return {
    method: `**Codes in the catalog.** A catalog over all 40 status codes, with a schema of its own for the free members or the details of every fourth code. \`expect(res).toBeErrorResponse(code)\`, and the same without the code, in plain Node with the package \`expect\`, over one response for each status code, with codes from all over the catalog; the failing ones carry a code that the catalog does not have. Medians of ${rounds} rounds, in which the catalogs take turns in one process. Loading is \`createMatchers({ catalog })\`, in ${LOADING_ROUNDS} processes each, medians; with schemas that were never compiled before, in one.`,
    tables: [timeTable(all), loadTable(all, plan.emptyPeak)],
    charts: [
      {
        kind: 'lines',
        name: 'growth-catalog',
        title: 'Time per assertion, by codes in the catalog',
        axis: 'µs per assertion',
        abscissa: 'codes in the catalog',
        isLogarithmic: true,
        lines: FORMS.map((form) => ({
          name: label(form),
          points: all.map(({ size, times: { [form]: time } }) => ({ x: size, y: time / 1e3 })),
        })),
      },
    ],
    goals: [goal('withCode'), goal('anyCode')],
  };
}

const FORMS = ['withCode', 'anyCode', 'failing'] as const;
const NAMES: Readonly<Record<Form, string>> = {
  withCode: 'passing, with its code',
  anyCode: 'passing, any code',
  failing: 'failing',
};

function measureLoading({ project, sizes }: GrowthPlan): readonly Omit<Measured, 'size' | 'times'>[] {
  const load = (size: number): Loading => {
    const { stdout, peak } = runScript(project.folder, 'load-catalog', size);
    return { time: JSON.parse(stdout) as number, peak };
  };
  const compiling = sizes.map((size) => {
    process.stderr.write(`(e) compiling a catalog of ${size} codes\n`);
    rmSync(join(project.folder, 'node_modules', '.cache'), { recursive: true, force: true });
    return load(size);
  });
  const samples = sizes.map((): Loading[] => []);
  for (let round = 0; round < LOADING_ROUNDS; round += 1) {
    for (const [index, size] of sizes.entries()) samples[index]?.push(load(size));
  }
  return samples.map((all, index) => ({
    compiling: compiling[index] as Loading,
    loading: { time: median(all.map(({ time }) => time)), peak: median(all.map(({ peak }) => peak)) },
  }));
}

const LOADING_ROUNDS = 7;

function measureAssertions({ project, sizes, rounds }: GrowthPlan): readonly Times[] {
  process.stderr.write(`(e) assertions with catalogs of ${sizes.join(', ')} codes\n`);
  const { stdout } = runScript(project.folder, 'time-catalogs', [sizes, rounds]);
  const samples = JSON.parse(stdout) as readonly Readonly<Record<Form, readonly number[]>>[];
  return samples.map(({ withCode, anyCode, failing }) => ({
    withCode: median(withCode),
    anyCode: median(anyCode),
    failing: median(failing),
  }));
}

function timeTable(all: readonly Measured[]): Table {
  const first = all[0] as Measured;
  return {
    caption: `Time per assertion, and its ratio to that with ${formatCount(first.size)} codes`,
    header: ['codes in the catalog', ...FORMS.flatMap((form) => [NAMES[form], 'ratio'])],
    rows: all.map(({ size, times }) => [
      formatCount(size),
      ...FORMS.flatMap((form) => [formatTime(times[form]), formatRatio(times[form] / first.times[form])]),
    ]),
  };
}

function loadTable(all: readonly Measured[], emptyPeak: number): Table {
  return {
    caption: 'Loading the catalog: time, and peak memory of the process',
    header: [
      'codes in the catalog',
      'compiled before',
      'per code',
      'peak memory',
      'never compiled',
      'peak memory',
    ],
    rows: [
      ['none: a Node process that does nothing', '–', '–', formatMegabytes(emptyPeak), '–', '–'],
      ...all.map(({ size, loading, compiling }) => [
        formatCount(size),
        formatTime(loading.time),
        formatTime(loading.time / size),
        formatMegabytes(loading.peak),
        formatTime(compiling.time),
        formatMegabytes(compiling.peak),
      ]),
    ],
  };
}
