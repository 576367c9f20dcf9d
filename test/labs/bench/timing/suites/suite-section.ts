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
  const noise = (of: (round: Round, id: string) => number): string => {
    const ratios = rounds.map((round) => of(round, 'nothing') / of(round, 'nothing-again'));
    return `${formatRatio(median(ratios))} (${ratios.map(formatRatio).join(', ')} in the rounds)`;
  };
  return {
    id: 'c',
    title: `A suite of ${files} test files`,
    method: [
      `${files} test files, each with \`require('supertest')\`, an Express 5 app of two lines, one GET that is answered with a 409 of 56 bytes, and the assertion of the variant on it; where there is no matcher for responses, three expects (\`toBe\`, \`toMatch\`, \`toEqual\`).`,
      `Jest in band, node environment (or ours), no transform; ${rounds.length} rounds of one process per variant, in shuffled order, the peers in the first of them alone, whose ratios are far from 1. CPU is the user and system time of all processes. Peak memory is the largest resident set; it tells when V8 has come to collect more than what a suite needs, and differs by a factor of two between runs of the same suite.`,
      `A suite without set-up runs twice in every round, under two names. Ratios are to the mean of the two, and medians of the ratios of the rounds. The ratio of the two to each other tells the noise: ${noise(cpuOf)} in CPU.`,
      `Most of this noise is that a whole process is faster or slower than another, for reasons of the machine. What Jest does for each test file before its first set-up file is the same in all suites, and is nearly half of the time; its CPU time in the process tells how fast that was. The steadied ratio is the one of CPU times in units of that time. With it, the ratio of the two equal suites is ${noise(steadied)}.`,
    ].join('\n\n'),
    tables: [
      {
        caption: 'Medians, and ratios to a suite without set-up',
        header: [
          'set-up',
          'CPU',
          'ratio of CPU',
          'steadied',
          'added per file',
          'wall',
          'ratio of wall',
          'peak memory',
          'ratio of memory',
        ],
        rows: all.map(({ variant, times, ratios }) => [
          variant.name,
          formatTime(times.cpu),
          formatRatio(ratios.cpu),
          formatRatio(ratios.steadied),
          `${(((ratios.steadied - 1) * times.base) / files / 1e6).toFixed(1)} ms`,
          formatTime(times.wall),
          formatRatio(ratios.wall),
          formatMemory(times.peak),
          formatRatio(ratios.peak),
        ]),
      },
    ],
    charts: [chart(all, files)],
    goals: all.flatMap(({ variant: { name, limit }, ratios }) =>
      limit === undefined
        ? []
        : [
            {
              name: `CPU of a suite with ${name}, of one without any plugin, steadied`,
              value: ratios.steadied,
              limit,
              unit: 'ratio' as const,
            },
          ],
    ),
  };
}

/** Of each round the value of a variant, and what it is compared with. */
type Measure = (round: Round, id: string) => number;

const measures = {
  cpu: cpuOf,
  steadied,
  wall: (round, id) => resourcesOf(round, id).wall,
  peak: (round, id) => resourcesOf(round, id).peak,
} as const satisfies Readonly<Record<string, Measure>>;

interface Measured {
  readonly variant: SuiteVariant;
  readonly times: Readonly<Record<'cpu' | 'wall' | 'peak' | 'base', number>>;
  readonly ratios: Readonly<Record<keyof typeof measures, number>>;
}

function measuredOf(variant: SuiteVariant, all: readonly Round[]): Measured {
  const rounds = all.filter((round) => round.has(variant.id));
  const time = (measure: Measure): number => median(rounds.map((round) => measure(round, variant.id)));
  const ratio = (measure: Measure): number =>
    median(rounds.map((round) => measure(round, variant.id) / base(round, measure)));
  const { cpu, wall, peak } = measures;
  return {
    variant,
    times: {
      cpu: time(cpu),
      wall: time(wall),
      peak: time(peak),
      base: median(rounds.map((round) => base(round, cpu))),
    },
    ratios: { cpu: ratio(cpu), steadied: ratio(steadied), wall: ratio(wall), peak: ratio(peak) },
  };
}

function base(round: Round, measure: Measure): number {
  return (measure(round, 'nothing') + measure(round, 'nothing-again')) / 2;
}

function resourcesOf(round: Round, id: string): Resources {
  const resources = round.get(id);
  if (resources === undefined) throw new Error(`The suite ${id} is missing in a round.`);
  return resources;
}

function cpuOf(round: Round, id: string): number {
  return resourcesOf(round, id).cpu;
}

function steadied(round: Round, id: string): number {
  const { cpu, beforeSetup } = resourcesOf(round, id);
  return cpu / beforeSetup;
}

function chart(all: readonly Measured[], files: number): BarChart {
  const bars = (key: 'steadied' | 'wall'): BarChart['groups'][number]['bars'] =>
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
      { name: 'CPU time, steadied', bars: bars('steadied') },
      { name: 'Wall time', bars: bars('wall') },
    ],
  };
}
