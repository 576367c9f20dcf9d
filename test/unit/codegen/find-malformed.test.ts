import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMalformed } from '../../../src/codegen/find-malformed';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jest-error-contract-schemas-'));
  cpSync(join(__dirname, '..', '..', '..', 'schemas'), join(root, 'schemas'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function change(file: string, members: object): void {
  const path = join(root, 'schemas', file);
  const data = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...data, ...members }));
}

test('what is there is well-formed', () => {
  expect(findMalformed(root)).toEqual([]);
});

test('a member that is missing, and a value that is not allowed', () => {
  change('formats/simple.json', { cannotCarry: undefined, codeCase: 'odd', oddity: 1 });
  expect(findMalformed(root)).toMatchInlineSnapshot(`
   [
     "schemas/formats/simple.json must have required property 'cannotCarry'. See schemas/format.schema.json.",
     "schemas/formats/simple.json has the unknown member "oddity". See schemas/format.schema.json.",
     "schemas/formats/simple.json at /codeCase must be equal to one of the allowed values: snake, upper-snake, camel, pascal, kebab, as-is. How the format writes the snake_case codes of a catalog. See schemas/format.schema.json.",
   ]
  `);
});

test('guidance that says too little', () => {
  change('guidance.json', { statuses: [{ status: 409, meaning: 'x', useWhen: ['y'], insteadOf: [] }] });
  expect(findMalformed(root)).toMatchInlineSnapshot(`
   [
     "schemas/guidance.json at /statuses/0 must have required property 'retry'. See schemas/guidance.schema.json.",
     "schemas/guidance.json at /statuses/0 must have required property 'grpc'. See schemas/guidance.schema.json.",
     "schemas/guidance.json at /statuses/0 must have required property 'grpcClient'. See schemas/guidance.schema.json.",
     "schemas/guidance.json at /statuses/0 must have required property 'constants'. See schemas/guidance.schema.json.",
     "schemas/guidance.json at /statuses/0/meaning must match pattern "^[A-Z].*\\(RFC [1-9][0-9]*, [1-9][0-9]*(\\.[1-9][0-9]*)*\\).*\\.$". The meaning of the status, in two or three sentences, with the section that defines it in brackets. See schemas/guidance.schema.json.",
     "schemas/guidance.json at /statuses/0/useWhen must NOT have fewer than 2 items. Concrete situations in an API, each a sentence. See schemas/guidance.schema.json.",
     "schemas/guidance.json at /statuses/0/useWhen/0 must match pattern "^[A-Z].*\\.$". See schemas/guidance.schema.json.",
     "schemas/guidance.json at /statuses/0/insteadOf must NOT have fewer than 1 items. Statuses that are easily confused with this one, and when they fit better. See schemas/guidance.schema.json.",
   ]
  `);
});

test('a mistake of clients that lacks what it deserves, who says so, and what to do', () => {
  change('mistakes.json', {
    mistakes: [{ id: 'odd', title: 'x', scope: 'app', sends: {}, deserves: [200], severity: 'must' }],
  });
  expect(findMalformed(root)).toMatchInlineSnapshot(`
   [
     "schemas/mistakes.json at /mistakes/0 must have required property 'reference'. See schemas/mistakes.schema.json.",
     "schemas/mistakes.json at /mistakes/0 must have required property 'remedy'. See schemas/mistakes.schema.json.",
     "schemas/mistakes.json at /mistakes/0/deserves/0 must be >= 400. See schemas/mistakes.schema.json.",
     "schemas/mistakes.json at /mistakes/0/deserves/0 must be equal to one of the allowed values: 2xx, 3xx, 4xx. See schemas/mistakes.schema.json.",
     "schemas/mistakes.json at /mistakes/0/deserves/0 must be equal to constant. See schemas/mistakes.schema.json.",
     "schemas/mistakes.json at /mistakes/0/deserves/0 must match a schema in anyOf. See schemas/mistakes.schema.json.",
   ]
  `);
});

test('a format whose file has another name', () => {
  change('formats/simple.json', { id: 'odd' });
  expect(findMalformed(root)).toMatchInlineSnapshot(`
   [
     "schemas/formats/simple.json has the id "odd". Name the file odd.json, or write the id "simple".",
   ]
  `);
});

test('a file without its schema, and one that is not JSON', () => {
  change('leaks.json', { $schema: 'leaks.json' });
  writeFileSync(join(root, 'schemas', 'statuses.json'), '{ "statuses": [,] }');
  expect(findMalformed(root)).toMatchInlineSnapshot(`
   [
     "schemas/leaks.json names the schema "leaks.json", but there is no such file. Write "$schema" as in the other files.",
     "schemas/statuses.json is not JSON: line 1, column 16, at ",] }". Put names and text in double quotes. Leave out comments, and commas before a closing bracket.",
   ]
  `);
});
