import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The file of known violations, and the variable that requests an update of it. */
const BASELINE_FILE = 'error-contract-baseline.json';
export const BASELINE_VARIABLE = 'JEST_ERROR_CONTRACT_BASELINE';

export function isBaselineUpdate(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment[BASELINE_VARIABLE] === 'update';
}

/**
 * The baseline of a test file: the nearest one from its folder up to the root folder of the run; if there
 * is none yet, its place is that root.
 */
export function findBaseline(folder: string, root: string): string {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const file = resolve(current, BASELINE_FILE);
    if (existsSync(file)) return file;
    if (current === resolve(root) || dirname(current) === current) return resolve(root, BASELINE_FILE);
  }
}
