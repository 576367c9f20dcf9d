import { printableJson } from '../core/printable';
import { renameSync, writeFileSync } from 'node:fs';
import type { BaselineEntry } from './baseline';
import { baselineKey } from './baseline';

/**
 * Writes a baseline atomically: sorted, one violation per line, so that a diff is easy to read.
 * Returns the number of violations.
 */
export function writeBaseline(file: string, violations: readonly BaselineEntry[]): number {
  const entries = new Map(violations.map((one) => [baselineKey(one), lineOf(one)] as const));
  const lines = [...entries]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, line]) => line)
    .join(',\n');
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(
    temporary,
    `{\n  "version": 1,\n  "violations": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`,
  );
  renameSync(temporary, file);
  return entries.size;
}

function lineOf({ file, test, rule, at, status, code }: BaselineEntry): string {
  return `    ${printableJson({ file, test, rule, at, status, code })}`;
}
