import { proseOfJson } from '../../../../src/codegen/prose/prose-of-json';

test('the texts of several words are prose, with their lines', () => {
  const data = {
    id: 'one-name',
    title: 'Two words',
    description: 'One "quoted" sentence with `code` in it.\nAnother one.',
    pattern: '^[a-z]+ (?:one|two) \\S+ x{1,3}$',
    'A key that is a sentence.': ['One sentence in a list.'],
  };
  expect(proseOfJson(JSON.stringify(data, null, 2))).toEqual([
    { line: 4, text: 'One … sentence with … in it.\nAnother one.' },
    { line: 6, text: 'A key that is a sentence.' },
    { line: 7, text: 'One sentence in a list.' },
  ]);
});

test('two texts of one line', () => {
  expect(proseOfJson('{ "a": "one two three four", "b": "five six seven eight" }')).toEqual([
    { line: 1, text: 'one two three four' },
    { line: 1, text: 'five six seven eight' },
  ]);
});
