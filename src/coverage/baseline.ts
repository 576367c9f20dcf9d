import { existsSync, readFileSync } from 'node:fs';
import { errorMessage } from '../core/error-message';
import { isObject } from '../core/is-object';
import { BASELINE_VARIABLE } from './find-baseline';
import { counted } from './words';

const VERSION = 1 as const;

/** One known violation, with the members that identify it. */
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
  readonly version: typeof VERSION;
  readonly violations: readonly BaselineEntry[];
}

/** The content of a file: its readable entries count, and the others are named. */
export interface ReadBaseline extends Baseline {
  /** One sentence if parts of it are damaged, with the file and the first place. */
  readonly damage?: string;
}

/**
 * Reads a baseline; one that does not exist is empty.
 *
 * @throws Error if the file is not a baseline: without it, hundreds of tests would fail
 */
export function readBaseline(file: string): ReadBaseline {
  if (!existsSync(file)) return { version: VERSION, violations: [] };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw unusable(file, errorMessage(error));
  }
  const { version = VERSION, violations } = Object(value) as {
    readonly version?: unknown;
    readonly violations?: unknown;
  };
  if (version !== VERSION) throw unusable(file, `its "version" is not ${VERSION}`);
  if (!Array.isArray(violations)) throw unusable(file, 'it has no "violations" array');
  const all: readonly unknown[] = violations;
  const read = { version: VERSION, violations: all.filter(isEntry) };
  const damaged = all.length - read.violations.length;
  if (damaged === 0) return read;
  const first = all.findIndex((one) => !isEntry(one));
  const damage = `${file}: ${counted(damaged, 'entry', 'entries')} cannot be read, the first at /violations/${first}. Restore the file, or rewrite it with ${BASELINE_VARIABLE}=update.`;
  return { ...read, damage };
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value)) return false;
  const { file, test, rule, at, status, code } = value as { readonly [member in keyof BaselineEntry]?: unknown };
  return (
    [file, rule, at].every((one) => typeof one === 'string') &&
    [test, code].every((one) => one === null || typeof one === 'string') &&
    Number.isSafeInteger(status)
  );
}

/** The key of a violation: equal violations have equal keys. */
export function baselineKey({ file, test, rule, at, status, code }: BaselineEntry): string {
  return JSON.stringify([file, test, rule, at, status, code]);
}

function unusable(file: string, reason: string): Error {
  return new Error(
    `${file} is not a baseline: ${reason}.\nRestore it, or delete it and run Jest with ${BASELINE_VARIABLE}=update.`,
  );
}
