import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { errorMessage } from '../core/error-message';

/** The file of known violations, and the variable that asks to write it. */
const BASELINE_FILE = 'error-contract-baseline.json';
export const BASELINE_VARIABLE = 'JEST_ERROR_CONTRACT_BASELINE';

/** One known violation: what it must look like to be the same one again. */
export interface BaselineEntry {
  readonly file: string;
  readonly test: string | null;
  readonly rule: string;
  readonly at: string;
  readonly status: number;
  readonly code: string | null;
}

/** The content of the file. */
export interface Baseline {
  readonly version: 1;
  readonly violations: readonly BaselineEntry[];
}

export function isBaselineUpdate(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment[BASELINE_VARIABLE] === 'update';
}

/**
 * The baseline of a test file: the nearest from its folder upwards to the root folder of the run; where
 * there is none yet, it belongs into that root.
 */
export function findBaseline(folder: string, root: string): string {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const file = join(current, BASELINE_FILE);
    if (existsSync(file)) return file;
    if (current === resolve(root) || dirname(current) === current) return join(resolve(root), BASELINE_FILE);
  }
}

/**
 * Reads a baseline; one that does not exist is empty.
 *
 * @throws Error when the file is no baseline: to go on without it would fail hundreds of tests
 */
export function readBaseline(file: string): Baseline {
  if (!existsSync(file)) return { version: 1, violations: [] };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw unusable(file, errorMessage(error));
  }
  const { violations } = Object(value) as { readonly violations?: unknown };
  if (!Array.isArray(violations)) throw unusable(file, 'it has no list "violations"');
  return { version: 1, violations: violations as readonly BaselineEntry[] };
}

/** What makes two violations the same. */
export function baselineKey({ file, test, rule, at, status, code }: BaselineEntry): string {
  return JSON.stringify([file, test, rule, at, status, code]);
}

function unusable(file: string, reason: string): Error {
  return new Error(
    `${file} is no baseline: ${reason}.\nRestore it, or delete it and run Jest with ${BASELINE_VARIABLE}=update.`,
  );
}
