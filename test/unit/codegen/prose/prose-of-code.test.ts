import { proseOfCode } from '../../../../src/codegen/prose/prose-of-code';

const of = (...lines: readonly string[]): readonly string[] =>
  proseOfCode(lines.join('\n'))
    .filter(({ text }) => text !== '')
    .map(({ line, text }) => `${line}: ${text}`);

test.each<[name: string, code: readonly string[], prose: readonly string[]]>([
  ['a comment', ['', '/** One sentence. */', 'const a = 1;'], ['2: One sentence.']],
  [
    'a comment of several lines',
    ['/**', ' * One sentence', ' * of two lines.', ' */'],
    ['1: One sentence of two lines.'],
  ],
  [
    'lines in sequence',
    ['f(', '  // One sentence', '  // of two lines.', '  a,', '  // Another one.', ');'],
    ['2: One sentence of two lines.', '5: Another one.'],
  ],
  ['a comment after code', ['const a = 1; // One sentence.', 'f(a);'], ['1: One sentence.']],
  ['a comment at the end', ['const a = 1;', '// One sentence.'], ['2: One sentence.']],
  [
    'a comment in an interface',
    ['interface A {', '  /** One sentence. */', '  a: 1;', '}'],
    ['2: One sentence.'],
  ],
  [
    'tags',
    ['/**', ' * One sentence.', ' *', ' * @param path the path', ' */'],
    ['1: One sentence. . path the path'],
  ],
  ['an example', ['/**', ' * One sentence.', ' * @example', ' * whoever()', ' */'], ['1: One sentence.']],
  ['a directive', ['// oxlint-disable-next-line no-console', 'f();'], []],
  [
    'code and quotations in a comment',
    ['// Here `whoever` and "whoever" and {@link whoever}.'],
    ['1: Here … and … and ….'],
  ],
  ['a text', ['f(', "  'a text of five words',", ');'], ['2: a text of five words']],
  ['a text of few words', ["f('one two three');"], []],
  ['names and keys', ["f('a-b c_d e/f g=h i.j');"], []],
  ['code in a text', ["f('write `whoever` here in this text');"], ['1: write … here in this text']],
  ['a template', ['f(`the value of ${name} is ${value}.`);'], ['1: the value of … is ….']],
  ['a text within a template', ["f(`${g('a text of five words')}`);"], ['1: a text of five words']],
  ['a style sheet', ["f('.a { margin: 0 0; color: red; } b c d e f');"], []],
  ['a regular expression and a name', ['const whoever = /whoever, one two three/;'], []],
])('%s', (_, code, prose) => {
  expect(of(...code)).toEqual(prose);
});
