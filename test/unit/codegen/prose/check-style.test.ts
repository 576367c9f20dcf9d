import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Style } from '../../../../src/codegen/prose/check-style';
import { checkStyle } from '../../../../src/codegen/prose/check-style';
import { proseOf } from '../../../../src/codegen/prose/prose-of';

const root = join(__dirname, '..', '..', '..', '..');
const style = JSON.parse(readFileSync(join(root, '.prose', 'style.json'), 'utf8')) as Style;

test.each(style.rules)('$pattern finds its wrong example, and not its right one', (rule) => {
  const only = { ...style, rules: [rule] };
  expect(checkStyle(proseOf(rule.wrong), only)).toEqual([expect.stringContaining(`write ${rule.write}.`)]);
  expect(checkStyle(proseOf(rule.right), only)).toEqual([]);
});

test('each finding has its line, also in lists and tables', () => {
  const page = [
    '# The page',
    '',
    'Whoever reads it.',
    '',
    '- a list',
    '- for whoever',
    '',
    '| head | head |',
    '| ---- | ---- |',
    '| cell | whoever |',
  ];
  expect(checkStyle(proseOf(page.join('\n')), style)).toEqual([
    '3: "Whoever": write anyone who, or name them.',
    '6: "whoever": write anyone who, or name them.',
    '10: "whoever": write anyone who, or name them.',
  ]);
});

test('a long sentence is found, and two short ones are not', () => {
  const words = Array.from({ length: style.longestSentence }, (_, index) => `w${index}`);
  expect(checkStyle(proseOf(`${words.join(' ')}.`), style)).toEqual([]);
  expect(checkStyle(proseOf(`${words.join(' ')} more.`), style)).toEqual([
    `1: a sentence of ${style.longestSentence + 1} words: "${words.join(' ').slice(0, 40)}…". Make two of it.`,
  ]);
  expect(checkStyle(proseOf(`${words.join(' ')}. And more.`), style)).toEqual([]);
});

test('code is not prose, and neither is what is made from data', () => {
  const page = [
    '`whoever`',
    '```text\nwhoever\n```',
    '<!-- rules:start -->\n\nwhoever\n\n<!-- rules:end -->',
  ];
  expect(checkStyle(proseOf(page.join('\n\n')), style)).toEqual([]);
});

test('lint checks the spelling and the style', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { [name: string]: string };
  };
  expect(scripts['lint']).toMatch(/&& npm run --silent lint:prose$/);
  expect(scripts['lint:prose']).toMatch(/^cspell lint .* && .*run-check-style\.ts$/);
});
