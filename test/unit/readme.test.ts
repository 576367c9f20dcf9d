import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from '../fixtures/support/pages';

const root = join(__dirname, '..', '..');
const readme = page('README.md');
const lines = readme.split('\n');

/** What README.md may have at most: it is the page of the package, and the rest is in `docs/`. */
const MOST_OCTETS = 12_000;
const LONGEST_LINE = 120;
const WIDEST_TABLE = 100;

test(`README.md has at most ${MOST_OCTETS} octets`, () => {
  expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(MOST_OCTETS);
});

test('no line is too long, and no table too wide', () => {
  const isRow = (line: string): boolean => line.startsWith('|');
  expect(lines.filter((line) => !isRow(line) && line.length > LONGEST_LINE)).toEqual([]);
  expect(lines.filter((line) => isRow(line) && line.length > WIDEST_TABLE)).toEqual([]);
});

test('the failure has at most 18 lines', () => {
  const [, failure = ''] = /<!-- failure-head:start -->\n\n```text\n([^]*?)\n```/.exec(readme) ?? [];
  expect(failure.split('\n').length).toBeLessThanOrEqual(18);
});

test('the two commands for a fresh clone stand on the first screens, and again for contributors', () => {
  const at = (line: string): readonly number[] =>
    lines.flatMap((one, index) => (one === line ? [index + 1] : []));
  for (const command of ['npm ci && npm run demo', 'npm ci && npm test']) {
    const [first = Infinity, ...more] = at(command);
    expect([command, first < 60, more.length]).toEqual([command, true, 1]);
  }
  expect(readFileSync(join(root, '.ci', 'run'), 'utf8')).toContain('npm ci && npm test');
});
