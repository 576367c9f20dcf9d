import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..', '..');

/** What is found in a text, if it were the file of that name. */
function spelling(file: string, text: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'cspell', 'bin.mjs'),
      'lint',
      '--no-progress',
      '--no-summary',
      '--words-only',
      '--config',
      '.prose/cspell.json',
      `stdin://${join(root, file)}`,
    ],
    { cwd: root, input: text, encoding: 'utf8' },
  );
  if (status === null || stderr !== '') throw new Error(stderr);
  return stdout.split('\n').filter((line) => line !== '');
}

test.each([
  ['a slip', 'docs/gate.md', 'It is recieved.', ['recieved']],
  ['American spelling', 'docs/gate.md', 'The color and the behavior.', ['color', 'behavior']],
  ['British spelling', 'docs/gate.md', 'The colour and the behaviour.', []],
  ['code in a page', 'docs/gate.md', '`recieved` and\n\n```text\nrecieved\n```\n', []],
  ['a text of the code', 'src/index.ts', "export const text = 'It is recieved.';", ['recieved']],
  ['a comment', 'src/index.ts', '/** It is recieved. */', ['recieved']],
  ['a name in the code', 'src/index.ts', 'const recieved = 1;', []],
])('%s', (_, file, text, words) => {
  expect(spelling(file, text)).toEqual(words);
});
