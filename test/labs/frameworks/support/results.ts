import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What one run says of one framework. */
export interface FrameworkResult {
  readonly name: string;
  /** As its makers write it. */
  readonly framework: string;
  readonly version?: string | undefined;
  readonly server?: string | undefined;
  /** What compiled the app, where that is not the framework's own business. */
  readonly compiler?: string | undefined;
  /** The statuses of which every cell passed or is a listed exception. */
  readonly statuses: number;
  readonly passed: number;
  readonly failed: number;
  /** The cells of listed exceptions, each asserted as such. */
  readonly exceptions: number;
  /** Why it did not run; then nothing passed and nothing failed. */
  readonly notRun?: string | undefined;
  readonly seconds: number;
  readonly installSeconds?: number | undefined;
}

const file = resolve(__dirname, '..', 'results.json');

/** Writes what was run; what another run said of other frameworks stays. */
export function saveResults(results: readonly FrameworkResult[]): void {
  const merged = new Map(storedResults().map((result) => [result.name, result]));
  for (const result of results) merged.set(result.name, result);
  const sorted = [...merged.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** What the last run of each framework said. */
export function storedResults(): readonly FrameworkResult[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FrameworkResult[]) : [];
}
