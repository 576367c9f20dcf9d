import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult } from './lab';
import type { PlannedRun } from './plan';
import { runners } from './runners';

const file = join(__dirname, 'results.json');

/** What is kept of a run, for the page. */
export interface StoredResult extends Omit<PlannedRun, 'runner'> {
  readonly installed: string;
  readonly nodeVersion: string;
  readonly clients: readonly string[];
  readonly compared: number;
  readonly fails: boolean;
  /** The clients that fail. */
  readonly failing: readonly string[];
  readonly notRun?: string | undefined;
}

export function storedResult({ runner: _, problems, ...rest }: RunResult): StoredResult {
  const named = rest.clients.filter((client) => problems.some((problem) => concerns(problem, client)));
  // Where the runner has failed to run them, no client is named.
  const isWhole = named.length === 0 && problems.some((problem) => problem.startsWith(OF_CLIENTS));
  return { ...rest, fails: problems.length > 0, failing: isWhole ? rest.clients : named };
}

/** Keeps the results in the place of earlier ones of the same runners, and gives those of all. */
export function keepResults(results: readonly StoredResult[]): readonly StoredResult[] {
  const run = new Set(results.map(({ id }) => id));
  const all = [...readResults().filter(({ id }) => !run.has(id)), ...results];
  const order = Object.keys(runners);
  const kept = all
    .filter(({ id }) => order.includes(id))
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  return kept;
}

function readResults(): readonly StoredResult[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly StoredResult[]) : [];
}

const OF_CLIENTS = 'the clients: ';

function concerns(problem: string, client: string): boolean {
  return problem.startsWith(OF_CLIENTS)
    ? problem.includes(`client: ${client}`)
    : problem.includes(` · ${client}`);
}
