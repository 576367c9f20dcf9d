import type { Resources } from '../resources';
import type { BarChart, Section } from '../section';
import { formatMemory, formatRatio, formatTime, median } from '../statistics';
import type { SuiteVariant } from './variants';
import { suiteVariants } from './variants';

/** What the variants have used in one round. */
export type Round = ReadonlyMap<string, Resources>;

/** The section of the page about suites of so many test files. */
export function suiteSection(rounds: readonly Round[], files: number): Section {
  const all = suiteVariants.map((variant) => measuredOf(variant, rounds));
  const noise = median(rounds.map((round) => cpuOf(round, 'nothing') / cpuOf(round, 'nothing-again')));
  return {
    id: 'c',
    title: `A suite of ${files} test files`,
    method: [
      `${files} test files, each with \`require('supertest')\`, an Express 5 app of two lines, one GET that is answered with a 409 of 56 bytes, and the assertion of the variant on it; where there is no matcher for responses, three expects (\`toBe\`, \`toMatch\`, \`toEqual\`).`,
      `Jest in band, node environment (or ours, which loads the checks once per worker), no transform; ${rounds.length} rounds of one process per variant, in shuffled order, the peers in the first of them alone, whose ratios are far from 1. CPU is the user and system time of all processes. Peak memory is the largest resident set; it tells when V8 has come to collect more than what a suite needs, and differs by a factor of two between runs of the same suite.`,
      `A suite without set-up runs twice in every round, under two names. Ratios are to the mean of the two, and medians of the ratios of the rounds. The ratio of the two to each other tells the noise: ${formatRatio(noise)} in CPU (${rounds.map((round) => formatRatio(cpuOf(round, 'nothing') / cpuOf(round, 'nothing-again'))).join(', ')} in the rounds).`,
    ].join('\n\n'),
    tables: [
      {
        caption: 'Medians, and ratios to a suite without set-up',
        header: [
          'set-up',
          'CPU',
          'ratio of CPU',
          'added per file',
          'wall',
          'ratio of wall',
          'peak memory',
          'ratio of memory',
        ],
        rows: all.map(({ variant, times, ratios, added }) => [
          variant.name,
          formatTime(times.cpu),
          formatRatio(ratios.cpu),
          `${(added / files / 1e6).toFixed(1)} ms`,
          formatTime(times.wall),
          formatRatio(ratios.wall),
          formatMemory(times.peak),
          formatRatio(ratios.peak),
        ]),
      },
    ],
    charts: [chart(all, files)],
    goals: all
      .filter(({ variant }) => variant.id.startsWith('everything'))
      .map(({ variant, ratios }) => ({
        name: `CPU of a suite with ${variant.name}, of one without`,
        value: ratios.cpu,
        limit: 1.02,
        unit: 'ratio',
      })),
  };
}

interface Measured {
  readonly variant: SuiteVariant;
  readonly times: Resources;
  readonly ratios: Resources;
  /** CPU time beyond that of the suite without set-up. */
  readonly added: number;
}

function measuredOf(variant: SuiteVariant, all: readonly Round[]): Measured {
  const rounds = all.filter((round) => round.has(variant.id));
  const own = (round: Round, key: keyof Resources): number => round.get(variant.id)?.[key] ?? Number.NaN;
  const each = (of: (round: Round, key: keyof Resources) => number): Resources => {
    const medianOf = (key: keyof Resources): number => median(rounds.map((round) => of(round, key)));
    return { wall: medianOf('wall'), cpu: medianOf('cpu'), peak: medianOf('peak') };
  };
  return {
    variant,
    times: each(own),
    ratios: each((round, key) => own(round, key) / base(round, key)),
    added: each((round, key) => own(round, key) - base(round, key)).cpu,
  };
}

function base(round: Round, key: keyof Resources): number {
  const [one, other] = ['nothing', 'nothing-again'].map((id) => round.get(id)?.[key] ?? Number.NaN);
  return ((one ?? Number.NaN) + (other ?? Number.NaN)) / 2;
}

function cpuOf(round: Round, id: string): number {
  return round.get(id)?.cpu ?? Number.NaN;
}

function chart(all: readonly Measured[], files: number): BarChart {
  const bars = (key: 'cpu' | 'wall'): BarChart['groups'][number]['bars'] =>
    all.map(({ variant, ratios }) => ({
      name: variant.name,
      value: ratios[key],
      label: formatRatio(ratios[key]),
    }));
  return {
    kind: 'bars',
    name: 'c-suites',
    title: `A suite of ${files} test files`,
    axis: 'ratio to the suite without set-up',
    isLogarithmic: false,
    groups: [
      { name: 'CPU time', bars: bars('cpu') },
      { name: 'Wall time', bars: bars('wall') },
    ],
  };
}
