import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContractRecord } from './record';
import { counted } from './words';
import type { BaselineEntry } from './baseline';
import { relativePath } from './paths';
import { baselineKey, readBaseline } from './baseline';
import { findBaseline } from './find-baseline';
import { writeBaseline } from './write-baseline';

/** The baselines of a code base during a run. */
export interface BaselineCollector {
  readonly add: (record: ContractRecord) => void;
  /**
   * Writes the observed violations into the baselines. Only a whole run may remove entries: a partial run
   * cannot know which violations no longer occur.
   */
  readonly write: (isWhole: boolean) => readonly string[];
  /** The number of known violations that no longer occur. */
  readonly countStale: () => number;
  /** The damage of the baselines, one sentence each. */
  readonly damage: () => readonly string[];
}

/** The folders to which the paths of baselines and of records are relative. */
export interface Folders {
  readonly root: string;
  readonly repository: string;
}

/** Collects the known violations that occurred in a run. */
export function collectBaseline({ root, repository }: Folders): BaselineCollector {
  const seen = new Map<string, Map<string, BaselineEntry>>();
  const entriesOf = (baseline: string): Map<string, BaselineEntry> => {
    const entries = seen.get(baseline) ?? new Map<string, BaselineEntry>();
    seen.set(baseline, entries);
    return entries;
  };
  const all = (): ReadonlySet<string> => new Set([...seen.keys(), findBaseline(root, root)]);
  return {
    add(record) {
      if (record.type !== 'response' && record.type !== 'file') return;
      const path = join(repository, record.file);
      const entries = entriesOf(findBaseline(dirname(path), root));
      if (record.type === 'file') return;
      const file = relativePath(root, path);
      const { test, status, code, sent } = record;
      for (const { rule, at = '', state } of record.violations ?? []) {
        if (state !== 'baseline') continue;
        const entry = { file, test, rule, at, status, code: code ?? sent ?? null };
        entries.set(baselineKey(entry), entry);
      }
    },
    write(isWhole) {
      return [...all()].flatMap((file) => {
        const kept = isWhole ? [] : readBaseline(file).violations;
        const entries = new Map([...kept.map((one) => [baselineKey(one), one] as const), ...entriesOf(file)]);
        if (entries.size === 0 && !existsSync(file)) return [];
        writeBaseline(file, [...entries.values()]);
        return [`${relativePath(repository, file)}: ${counted(entries.size, 'known violation')}.`];
      });
    },
    damage: () => [...all()].flatMap((file) => readBaseline(file).damage ?? []),
    countStale: () =>
      [...all()].reduce((sum, file) => {
        const entries = entriesOf(file);
        return sum + readBaseline(file).violations.filter((one) => !entries.has(baselineKey(one))).length;
      }, 0),
  };
}
