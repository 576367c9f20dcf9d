import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of `test/fixtures/recordings/responses.jsonl`; its README says what the members mean. */
export interface Recording {
  readonly id: string;
  readonly framework: string;
  readonly version: string;
  readonly server: string;
  readonly producedBy: 'app' | 'framework' | 'server';
  readonly method: string;
  /** Unknown where the request was written by hand, as those of HTTP/1.0. */
  readonly path: string | null;
  readonly status: number;
  readonly rawBase64: string;
}

const folder = join(__dirname, '..', '..', 'fixtures', 'recordings');

export const recordings: readonly Recording[] = readFileSync(join(folder, 'responses.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Recording);

/** The 409 endpoint of every framework, each in a file of its own: folder → the octets of its response. */
export const seeds: ReadonlyMap<string, Buffer> = new Map(
  recordings
    .filter(({ id }) => id.endsWith('/seed-409'))
    .map(({ id }) => [id.replace('/seed-409', ''), readFileSync(join(folder, `${id}.http`))]),
);

export function octetsOf({ rawBase64 }: Recording): Buffer {
  return Buffer.from(rawBase64, 'base64');
}
