import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { assertionGoals } from './assertions/goals';
import type { Told } from './assertions/measurements';
import { measurementsOf } from './assertions/measurements';
import { tools } from './assertions/rows';
import { barsOf, failingTable, memoryTable, passingTable } from './assertions/tables';
import { createBenchProject } from './bench-project';
import type { Section } from './section';
import { shuffled } from './suites/shuffled';

/** Part (a): the time of one assertion, passing and failing, and the length of the text of a failure. */
export async function measureAssertions(rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)): Promise<Section> {
  const peaks = new Map<string, number[]>(Object.keys(tools).map((tool) => [tool, []]));
  const results = runRounds(rounds, peaks);
  const all = measurementsOf(results);
  const subjects = results[0]?.get('no-plugin') ?? [];
  const passing = subjects.filter(({ fault }) => fault === undefined);
  const failing = subjects.filter(({ fault }) => fault !== undefined);
  return {
    id: 'a',
    title: 'Time per assertion',
    method: method(rounds),
    tables: [
      ...passing.map(({ body }) => passingTable(all, { body })),
      ...failing.map(({ body, fault }) => failingTable(all, { body, fault })),
      memoryTable(peaks),
    ],
    charts: [barsOf(all, 'passing', passing), barsOf(all, 'failing', failing)],
    goals: assertionGoals(all, failing),
  };
}

function runRounds(
  rounds: number,
  peaks: ReadonlyMap<string, number[]>,
): readonly ReadonlyMap<string, readonly Told[]>[] {
  const project = createBenchProject();
  try {
    for (const part of ['assertions', 'cpu-time.js']) {
      cpSync(join(__dirname, part), join(project.folder, part), { recursive: true });
    }
    return Array.from({ length: rounds }, (_, round) => {
      process.stderr.write(`(a) round ${round + 1} of ${rounds}\n`);
      return new Map(
        shuffled(Object.entries(tools), round).map(([tool, { file, testEnvironment = 'node' }]) => {
          const { measured, resources } = project.runJest(
            {
              testMatch: ['**/assertions/assertions.js'],
              testEnvironment,
              // The clients and servers of jsdom's tests are those of Node.
              testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
            },
            { env: { BENCH_TOOL: file } },
          );
          peaks.get(tool)?.push(resources.peak);
          return [tool, measured as readonly Told[]];
        }),
      );
    });
  } finally {
    project.remove();
  }
}

function method(rounds: number): string {
  return [
    `Real responses that supertest has received over a connection, judged inside of a Jest test file; ${rounds} rounds of a process per tool, in shuffled order. A process has the matchers of its tool and no others, as its users have, and every process times the bare \`expect(res.status).toBe(409)\` beside what it is there for.`,
    'Within a process all assertions are warmed up and then take turns, in batches of about 5 ms of CPU; a call that takes longer than 300 ms is timed once per round. They go round 32 responses, 8 of the large ones. Times are CPU times of the process, with its garbage collector, and medians of the medians of the rounds; ratios are medians of the ratios of the rounds.',
    'Every tool is at its best: the schema of jest-json-schema and of the validator is compiled once, jest-openapi has a description of the one operation, supertest judges what is there already, or is given its three `.expect()` anew for each. The compiled validator stands beside a comparison of the status code and the media type. Schemas are those of our format; jest-json-schema sees neither status code nor media type. The catalog is the standard one, for the problem document with `format: problem-details`.',
    'A failure is timed with the making of its text, which Jest asks for, and caught. All tools are to report all errors.',
    'On 1 MB jest-openapi has no goal: both have to read the content, which takes longer than what it compiles in every call.',
  ].join('\n\n');
}
