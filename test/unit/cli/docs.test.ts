import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from './run-main';

const folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const langOf = (path: string) => /<html lang="([^"]*)"/.exec(readFileSync(join(folder, path), 'utf8'))?.[1];

test.each([
  [[], { 'conflict.html': 'en' }, 1],
  [['--lang', 'vi'], { 'conflict.html': 'vi', 'decisions/409-or-412.html': 'vi' }, 1],
  [
    ['--lang', 'en, vi'],
    { 'conflict.html': 'en', 'vi/conflict.html': 'vi', 'vi/frameworks/go.html': 'vi' },
    2,
  ],
  [['--lang', 'vi,en,vi'], { 'conflict.html': 'vi', 'en/conflict.html': 'en' }, 2],
] as const)('docs %j', async (args, expected, languages) => {
  const name = args.join('') || 'default';
  const { exitCode, out } = await runMain(['docs', '--out', join(folder, name), ...args]);
  expect(exitCode).toBe(0);
  const pages = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' });
  const count = pages.filter((path) => path.endsWith('.html')).length;
  expect(out).toContain(`Wrote ${count} pages to `);
  expect(pages.filter((path) => path.endsWith('conflict.html'))).toHaveLength(languages);
  for (const [path, tag] of Object.entries(expected))
    expect([path, langOf(join(name, path))]).toEqual([path, tag]);
});

test.each(['fr', 'en,fr', ''])('--lang %j is refused with the languages that there are', async (lang) => {
  const { exitCode, out, err } = await runMain(['docs', '--out', join(folder, 'no'), '--lang', lang]);
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toContain(
    `There is no language "${lang.split(',').at(-1)}". Give one or more of en,vi with --lang.`,
  );
});
