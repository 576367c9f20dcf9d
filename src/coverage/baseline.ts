import { existsSync, readFileSync } from 'node:fs';
import { errorMessage } from '../core/error-message';
import { BASELINE_VARIABLE } from './find-baseline';

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
