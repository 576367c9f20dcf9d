import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { peerVersions } from '../install-peers';
import { createBenchProject } from './bench-project';
import { OWN_ENVIRONMENT } from './load/variants';
import type { Goal, Section } from './section';
import { formatMemory, formatRatio, formatTime, median } from './statistics';
import { shuffled } from './suites/shuffled';

interface Variant {
  readonly title: string;
  /** The module that registers the matchers. */
  readonly setup?: string | undefined;
  /** How many it must be. */
  readonly count?: number | undefined;
  /** Where it is not Jest's own for Node. */
  readonly testEnvironment?: string | undefined;
  /** The title of what it is compared with, where that is not the first. */
  readonly beside?: string | undefined;
  /** The most of the time of what it is compared with. */
  readonly limit?: number | undefined;
}

const variants: readonly Variant[] = [
  { title: 'nothing', count: 0 },
  { title: '`createMatchers({ only: [] })`', setup: '<rootDir>/tax/general.js', count: 3 },
  {
    title: '`createMatchers({ only: [400, 401, 403, 404, 409] })`',
    setup: '<rootDir>/tax/five-statuses.js',
    count: 8,
  },
  { title: '`jest-error-contract/register`', setup: 'jest-error-contract/register', count: 45 },
  {
    title: '`register`, our environment',
    setup: 'jest-error-contract/register',
    count: 45,
    testEnvironment: OWN_ENVIRONMENT,
    limit: 0.6,
  },
  {
    title: '`register`, our environment as a mixin',
    setup: 'jest-error-contract/register',
    count: 45,
    testEnvironment: '<rootDir>/assertions/mixin.js',
    limit: 0.6,
  },
  { title: 'jsdom: nothing', count: 0, testEnvironment: 'jest-environment-jsdom', beside: 'jsdom: nothing' },
  {
    title: 'jsdom: `register`, our environment',
    setup: 'jest-error-contract/register',
    count: 45,
    testEnvironment: `${OWN_ENVIRONMENT}/jsdom`,
    beside: 'jsdom: nothing',
    limit: 0.6,
  },
  { title: '45 matchers `() => ({ pass: true })`', setup: '<rootDir>/tax/no-ops.js', count: 45 },
  {
    title: `jest-extended ${peerVersions['jest-extended']}, \`jest-extended/all\``,
    setup: 'jest-extended/all',
  },
];

/** Part (d): what matchers that are registered, and not used, add to every other assertion. */
export async function measureTax(rounds = Number(process.env['BENCH_ROUNDS'] ?? 15)): Promise<Section> {
  const results = runRounds(rounds);
  const without = variants[0] as Variant;
  const besideOf = ({ beside }: Variant): Variant =>
    variants.find(({ title }) => title === beside) ?? without;
  const told = (variant: Variant): readonly Told[] => results.map((round) => round.get(variant) as Told);
  const registered = new Map(
    variants.map((variant) => [variant, matchersOf(told(variant)) - matchersOf(told(without))]),
  );
  const ratio = (variant: Variant): number => {
    const divisors = told(besideOf(variant));
    return median(
      told(variant).map(({ nanoseconds }, round) => nanoseconds / (divisors[round]?.nanoseconds ?? 0)),
    );
  };
  for (const [{ title, count }, found] of registered) {
    if (count !== undefined && found !== count) throw new Error(`${title} has registered ${found}.`);
  }
  return {
    id: 'd',
    title: 'The tax on every other `expect()`',
    method: [
      `\`expect(1).toBe(1)\` in a Jest test file whose set-up file registers matchers; ${rounds} rounds of a process per set-up, in shuffled order, medians of batches of about 5 ms of CPU. Ratios are medians of the ratios of the rounds.`,
      'The number of matchers is counted on what `expect()` returns. Our three general matchers (`toBeErrorResponse`, `toBeClientError`, `toBeServerError`) are always registered, so `only: []` is three, and five status codes make eight. Matchers that do nothing cost the same: it is Jest that makes six functions for each registered matcher at every `expect()`. Our environment makes a matcher when it is read, also those of Jest.',
      'Rows of jsdom are compared with jsdom without a plugin.',
    ].join('\n\n'),
    tables: [
      {
        caption: 'One `expect(1).toBe(1)`',
        header: ['registered by', 'matchers', 'time', 'of nothing registered', 'peak memory'],
        rows: variants.map((variant) => [
          variant.title,
          String(registered.get(variant)),
          formatTime(median(told(variant).map(({ nanoseconds }) => nanoseconds))),
          formatRatio(ratio(variant)),
          formatMemory(median(told(variant).map(({ peak }) => peak))),
        ]),
      },
    ],
    charts: [],
    goals: variants.flatMap((variant): readonly Goal[] =>
      variant.limit === undefined
        ? []
        : [
            {
              name: `\`expect(1).toBe(1)\`, ${variant.title}, of that of Jest without any plugin`,
              value: ratio(variant),
              limit: variant.limit,
              unit: 'ratio',
            },
          ],
    ),
  };
}

interface Told {
  readonly nanoseconds: number;
  readonly matchers: number;
  /** The most memory of the process, in bytes. */
  readonly peak: number;
}

function matchersOf(told: readonly Told[]): number {
  return told[0]?.matchers ?? 0;
}

function runRounds(rounds: number): readonly ReadonlyMap<Variant, Told>[] {
  const project = createBenchProject();
  try {
    for (const part of ['assertions', 'cpu-time.js', 'tax']) {
      cpSync(join(__dirname, part), join(project.folder, part), { recursive: true });
    }
    return Array.from({ length: rounds }, (_, round) => {
      process.stderr.write(`(d) round ${round + 1} of ${rounds}\n`);
      return new Map(
        shuffled(variants, round).map((variant) => {
          const { measured, resources } = project.runJest({
            testMatch: ['**/tax/tax.js'],
            setupFilesAfterEnv: variant.setup === undefined ? [] : [variant.setup],
            testEnvironment: variant.testEnvironment ?? 'node',
          });
          const [told] = measured as readonly Omit<Told, 'peak'>[];
          if (told === undefined) throw new Error(`${variant.title} has measured nothing.`);
          return [variant, { ...told, peak: resources.peak }];
        }),
      );
    });
  } finally {
    project.remove();
  }
}
