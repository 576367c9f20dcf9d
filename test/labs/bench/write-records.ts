import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { run } from '../../unit/coverage/sample-records';

/** Writes a record file of so many responses; every other one has a violation of its own. */
export async function writeRecords(file: string, size: number): Promise<void> {
  const stream = createWriteStream(file);
  const line = async (record: object): Promise<void> => {
    if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, 'drain');
  };
  const codes = Array.from({ length: 200 }, (_, index) => `code_${index}`);
  await line({
    type: 'catalog',
    id: 'c',
    source: 'error-catalog.json',
    entries: codes.map((code) => ({ code, status: 409, inherited: false })),
  });
  for (let n = 0; n < size; n += 1) {
    const violations = [
      {
        rule: 'schema',
        severity: 'must',
        at: `/errors/${n}`,
        expected: 'the member',
        received: null,
        remedy: 'Send it.',
        state: 'failed',
      },
    ];
    await line({
      type: 'response',
      writer: `w${n % 50}`,
      n: Math.floor(n / 50),
      file: `test/${n % 1_000}.test.ts`,
      test: `test ${n}`,
      line: n,
      column: 1,
      catalog: 'c',
      method: 'GET',
      path: `/things/${n}`,
      status: 409,
      code: codes[n % codes.length],
      held: n % 2 === 0,
      by: 'gate',
      ...(n % 2 === 0 ? {} : { violations }),
    });
  }
  await line(run({ writer: 'r' }));
  stream.end();
  await once(stream, 'finish');
}
