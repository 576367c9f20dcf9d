import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** One recorded response: a line of `test/fixtures/recordings/live/<framework>.jsonl`. */
export interface Recording {
  readonly id: string;
  readonly framework: string;
  readonly version: string;
  readonly server: string;
  /** `app`: a handler wrote the content; `framework`: its default answer. */
  readonly producedBy: 'app' | 'framework';
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly rawBase64: string;
}

/** The recordings of a framework that the repository holds. */
export function readRecordings(name: string): readonly Recording[] {
  const file = fileOf(name);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Recording);
}

/** Stores the recordings of a framework, one JSON object a line. */
export function writeRecordings(name: string, recordings: readonly Recording[]): void {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), recordings.map((recording) => `${JSON.stringify(recording)}\n`).join(''));
}

function fileOf(name: string): string {
  return resolve(__dirname, '..', '..', '..', 'fixtures', 'recordings', 'live', `${name}.jsonl`);
}
