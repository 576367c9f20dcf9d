import { editJson, parseJson } from '../../../src/cli/edit-json';

const R = 'r/register';

test.each([
  [
    '{\n  "errors": [\n    { "a": 1 },\n    { "b": 2 }\n  ]\n}\n',
    { path: ['errors'], value: { c: 3 } },
    '{\n  "errors": [\n    { "a": 1 },\n    { "b": 2 },\n    { "c": 3 }\n  ]\n}\n',
  ],
  [
    '{"jest":{"setupFilesAfterEnv":["./a"]}}\n',
    { path: ['jest', 'setupFilesAfterEnv'], value: R },
    '{"jest":{"setupFilesAfterEnv":["./a", "r/register"]}}\n',
  ],
  [
    '{\n    "verbose": true // why\n}\n',
    { path: [], name: 'set', value: [R] },
    '{\n    "verbose": true, // why\n    "set": ["r/register"]\n}\n',
  ],
  [
    '{\n\t"verbose": true, // why\n\t/* last */\n}\n',
    { path: [], name: 'set', value: [R] },
    '{\n\t"verbose": true, // why\n\t"set": ["r/register"],\n\t/* last */\n}\n',
  ],
  [
    '{\r\n  "verbose": true\r\n}\r\n',
    { path: [], name: 'set', value: [R] },
    '{\r\n  "verbose": true,\r\n  "set": ["r/register"]\r\n}\r\n',
  ],
  ['{ "errors": [] }', { path: ['errors'], value: R }, '{ "errors": ["r/register"] }'],
  ['{}', { path: [], name: 'set', value: [R] }, '{\n  "set": ["r/register"]\n}'],
  ['{ "jest": {} }', { path: ['jest'], name: 'set', value: [R] }, '{ "jest": { "set": ["r/register"] } }'],
  ['{\n  // none\n}\n', { path: [], name: 'set', value: [R] }, '{\n  // none\n  "set": ["r/register"]\n}\n'],
])('%j', (text, edit, expected) => {
  expect(editJson(text, [edit])).toBe(expected);
  expect(parseJson(expected)).toBeDefined();
});

test('what is no JSON', () => {
  expect(parseJson('{')).toBeUndefined();
  expect(() => editJson('{}', [{ path: ['errors'], value: 1 }])).toThrow('There is no errors to add to.');
});
