import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const named = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

test('every path that CONTRIBUTING.md names is there', () => {
  const paths = named.filter((text) => /^(?:src|test|schemas|\.ci)\/[\w./-]*$/.test(text));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every command that it names is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const commands = named.flatMap((text) => /^npm run ([\w:]+)/.exec(text)?.[1] ?? []);
  expect(commands).not.toEqual([]);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('it has three screens of 80 columns', () => {
  const lines = page.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(120);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});
