import { suggestion } from '../core/nearest';
import { printable } from '../core/printable';
import { outputs } from '../coverage/outputs';

/** The options of the reporter, in any test runner. */
export interface ReporterOptions {
  /** The least percentage of the catalog's own errors that must have held. */
  readonly threshold?: number | undefined;
  /** Codes that must have held, at any percentage. */
  readonly mustCover?: readonly string[] | undefined;
  /** Files to write: output → path. */
  readonly outputs?: { readonly [output: string]: string } | undefined;
  /** The folder for the records, for `jest-error-contract merge`; a shard always keeps them. */
  readonly records?: string | undefined;
  /** Lists everything in the text. */
  readonly details?: boolean | undefined;
  /** A run in which nothing could be judged fails. */
  readonly strict?: boolean | undefined;
}

const KEYS = ['threshold', 'mustCover', 'outputs', 'records', 'details', 'strict'];

/**
 * Checks the options in the configuration of the test runner.
 *
 * @param entry the reporter that received them
 * @throws TypeError with the problem and the correct form
 */
export function readOptions(given: unknown, entry = 'reporter'): ReporterOptions {
  const wrong = (problem: string, remedy: string): TypeError =>
    new TypeError(printable(`jest-error-contract/${entry}: ${problem}. ${remedy}`));
  const options = Object(given) as ReporterOptions & { readonly [key: string]: unknown };
  const unknown = Object.keys(options).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw wrong(`there is no option ${JSON.stringify(unknown)}`, suggestion(unknown, KEYS));
  const { threshold, mustCover = [], outputs: files = {}, records, strict } = options;
  if (threshold !== undefined && !isPercentage(threshold)) {
    throw wrong(
      `the threshold is ${JSON.stringify(threshold)}`,
      'It is a percentage: a number from 0 to 100.',
    );
  }
  if (!Array.isArray(mustCover) || !mustCover.every((code) => typeof code === 'string')) {
    throw wrong('"mustCover" must be an array of codes', 'Write ["email_taken", …].');
  }
  const ids = outputs.map(({ id }) => id);
  for (const [id, path] of Object.entries(Object(files) as object)) {
    if (!ids.includes(id)) throw wrong(`there is no output ${JSON.stringify(id)}`, suggestion(id, ids));
    if (typeof path !== 'string' || path === '')
      throw wrong(`"outputs.${id}" must be a path`, 'Name the file to write.');
  }
  if (records !== undefined && (typeof records !== 'string' || records === '')) {
    throw wrong('"records" must be a path', 'Name a folder.');
  }
  if (strict !== undefined && typeof strict !== 'boolean') {
    throw wrong(`"strict" is ${JSON.stringify(strict)}`, 'Write true or false.');
  }
  return options;
}

function isPercentage(threshold: unknown): boolean {
  return typeof threshold === 'number' && threshold >= 0 && threshold <= 100;
}
