import type { Section, Table } from '../section';
import { formatMemory, formatRatio, formatTime, median } from '../statistics';
import type { LoadVariant } from './variants';
import { loadVariants } from './variants';
import type { LoadSample } from './write-suite';

interface Times extends LoadSample {
  readonly both: number;
  /** The most memory of the process, in bytes. */
  readonly peak: number;
}

/** What one process has measured. */
export interface LoadTimes {
  /** In its first test file. */
  readonly first: Times;
  /** The medians of the others; undefined where there is but one. */
  readonly later: Times | undefined;
}

/** What the variants have measured in one round. */
export type LoadRound = ReadonlyMap<string, LoadTimes>;

/** The section of the page about processes of so many test files. */
export function loadSection(rounds: readonly LoadRound[], files: number): Section {
  const goals = [
    {
      name: 'load of register',
      value: timeOf(rounds, 'register', 'later', 'load') / 1e6,
      limit: 5,
      unit: 'ms',
    },
    {
      name: 'load of register, of that of jest-json-schema',
      value: ratioOf(rounds, 'register', 'later', 'load'),
      limit: 0.1,
      unit: 'ratio',
    },
  ] as const;
  return {
    id: 'b',
    title: 'Load time of the set-up, inside a Jest test file',
    method: [
      `Jest in band, node environment (or ours), no transform, ${files} test files with one test each; ${rounds.length} rounds of a process per set-up, in shuffled order. The set-up file times its own \`require\` and what the documentation adds to it; the test times its one assertion, on a response of 56 bytes that is there already. Times are CPU times of the process, and medians; ratios are medians of the ratios of the rounds.`,
      'Jest evaluates the set-up anew for every test file. What a suite pays for each is the median of all files but the first of a process, where nothing is warm yet: that one stands apart.',
      'The load alone says little, since work can be put off until the first assertion: the columns for both together are those to compare. "Never compiled" starts with an empty cache, which happens once per machine and catalog; from the next test file on it is "compiled before".',
    ].join('\n\n'),
    tables: [
      table(rounds, 'later', 'A later test file of a process'),
      table(rounds, 'first', 'The first test file of a process'),
    ],
    charts: [],
    goals,
  };
}

function table(rounds: readonly LoadRound[], which: keyof LoadTimes, caption: string): Table {
  return {
    caption,
    header: [
      'set-up',
      'load',
      'of jest-json-schema',
      'first assertion',
      'both',
      'of jest-json-schema',
      'peak memory',
    ],
    rows: loadVariants
      .filter(({ id }) => rounds.every((round) => round.get(id)?.[which] !== undefined))
      .map((variant) => row(rounds, variant, which)),
  };
}

function row(rounds: readonly LoadRound[], { id, name, setup }: LoadVariant, which: keyof LoadTimes) {
  const time = (key: keyof Times): string => formatTime(timeOf(rounds, id, which, key));
  const ratio = (key: keyof Times): string => formatRatio(ratioOf(rounds, id, which, key));
  const load = setup === '' ? ['–', '–'] : [time('load'), ratio('load')];
  const peak = formatMemory(timeOf(rounds, id, which, 'peak'));
  return [name, ...load, time('first'), time('both'), ratio('both'), peak];
}

function timeOf(rounds: readonly LoadRound[], id: string, which: keyof LoadTimes, key: keyof Times): number {
  return median(rounds.map((round) => round.get(id)?.[which]?.[key] ?? Number.NaN));
}

function ratioOf(rounds: readonly LoadRound[], id: string, which: keyof LoadTimes, key: keyof Times): number {
  return median(
    rounds.map((round) => {
      const [own, peer] = [id, PEER].map((one) => round.get(one)?.[which]?.[key] ?? Number.NaN);
      return (own ?? Number.NaN) / (peer ?? Number.NaN);
    }),
  );
}

const PEER = 'jest-json-schema';
