import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadCatalog } from '../../../src/catalog/load-catalog';
import { writeCode } from '../../../src/core/formats/code-case';
import { CATALOG_VARIABLE } from '../../../src/catalog/find-catalog';
import simple from '../../../schemas/formats/simple.json';
import { messageOf } from './refuse/refusal';
import { temporaryProject } from './temporary-project';

const project = temporaryProject({
  'package.json': {},
  'good.json': { errors: [{ code: 'email_taken', status: 409 }] },
  'with-mark.json': '\uFEFF{ "errors": [{ "code": "email_taken", "status": 409 }] }',
  'empty.json': '',
  'comma.json': '{\n  "errors": [\n    { "code": "email_taken", "status": 409 },\n  ]\n}\n',
  'comment.json': '// The errors of the API\r\n{ "errors": [] }',
  'cut.json': '{\n  "errors": [',
  'broken.json': { errors: [{ code: 'email_taken', status: 200 }] },
  'large.json': '',
  'formats/acme.json': { ...simple, id: 'acme' },
  'formats/marked.json': `\uFEFF${JSON.stringify({ ...simple, id: 'marked' })}`,
  'formats/place.json': { ...simple, id: 'acme', members: { code: 'error' } },
  'formats/schema.json': { ...simple, id: 'acme', schema: { type: 'objekt' } },
  'formats/text.json': '"simple"',
  'formats/cut.json': '{',
});
mkdirSync(join(project, 'folder.json'));
truncateSync(join(project, 'large.json'), 16 * 1024 * 1024 + 1);

test.each(['good.json', 'with-mark.json'])('%s is loaded once', (name) => {
  const catalog = loadCatalog(join(project, name));
  expect(catalog.source).toBe(join(project, name));
  expect([...catalog.byCode.keys()]).toEqual(['email_taken']);
  expect(loadCatalog(join(project, 'folder.json', '..', name))).toBe(catalog);
});

test.each([
  ['the catalog', 'changing.json', { errors: [{ code: 'name_taken', status: 409 }] }, 'name_taken'],
  ['a format of its own', 'formats/changing.json', { ...simple, codeCase: 'upper-snake' }, 'EMAIL_TAKEN'],
])('when %s has changed, it is loaded anew', (_, file, content, code) => {
  const catalog = { format: './formats/changing.json', errors: [{ code: 'email_taken', status: 409 }] };
  writeFileSync(join(project, 'changing.json'), JSON.stringify(catalog));
  writeFileSync(join(project, 'formats', 'changing.json'), JSON.stringify(simple));
  const codesIn = (): readonly string[] =>
    loadCatalog(join(project, 'changing.json')).entries.map(({ definition, format }) =>
      writeCode(definition.code, format.codeCase),
    );
  expect(codesIn()).toEqual(['email_taken']);
  writeFileSync(join(project, file), JSON.stringify(content));
  expect(codesIn()).toEqual([code]);
});

test('a path is taken from the working directory', () => {
  expect(messageOf(() => loadCatalog('no/such.json'))).toContain(join(process.cwd(), 'no/such.json'));
});

test('a missing file is refused', () => {
  expect(refusalOf('missing.json')).toMatchInlineSnapshot(`
   "The error catalog <project>/missing.json has a problem.

     (root): does not exist
       Check the path."
  `);
});

test('a missing file that the environment names is refused with the name of the variable', () => {
  process.env[CATALOG_VARIABLE] = join(project, 'missing.json');
  try {
    expect(refusalOf('missing.json')).toMatchInlineSnapshot(`
     "The error catalog <project>/missing.json has a problem.

       (root): does not exist
         Check the path. JEST_ERROR_CONTRACT_CATALOG names it."
    `);
  } finally {
    delete process.env[CATALOG_VARIABLE];
  }
});

test('a folder is refused', () => {
  expect(refusalOf('folder.json')).toMatchInlineSnapshot(`
   "The error catalog <project>/folder.json has a problem.

     (root): is a folder
       Name a JSON file."
  `);
});

test('what is no regular file is refused, not waited for', () => {
  expect(messageOf(() => loadCatalog('/dev/zero'))).toMatchInlineSnapshot(`
   "The error catalog /dev/zero has a problem.

     (root): is not a regular file
       Name a JSON file."
  `);
});

test('a file that cannot be a catalog for its size is refused', () => {
  expect(refusalOf('large.json')).toMatchInlineSnapshot(`
   "The error catalog <project>/large.json has a problem.

     (root): is 16777217 bytes long
       At most 16777216 bytes are read."
  `);
});

test('a path below a file is refused', () => {
  expect(refusalOf('good.json/error-catalog.json')).toMatchInlineSnapshot(`
   "The error catalog <project>/good.json/error-catalog.json has a problem.

     (root): cannot be read: ENOTDIR: not a directory, stat '<project>/good.json/error-catalog.json'
       Check the path and its permissions."
  `);
});

test('an empty file is refused', () => {
  expect(refusalOf('empty.json')).toMatchInlineSnapshot(`
   "The error catalog <project>/empty.json has a problem.

     (root): is not JSON: the text ends too early, at line 1, column 1
       Put names and text in double quotes. Leave out comments, and commas before a closing bracket."
  `);
});

test('a comma before a closing bracket is refused with its line', () => {
  expect(refusalOf('comma.json')).toMatchInlineSnapshot(`
   "The error catalog <project>/comma.json has a problem.

     (root): is not JSON: line 4, column 3, at "]"
       Put names and text in double quotes. Leave out comments, and commas before a closing bracket."
  `);
});

test('a comment is refused', () => {
  expect(refusalOf('comment.json')).toMatchInlineSnapshot(`
   "The error catalog <project>/comment.json has a problem.

     (root): is not JSON: line 1, column 1, at "// The errors of the"
       Put names and text in double quotes. Leave out comments, and commas before a closing bracket."
  `);
});

test('a file that was cut short is refused', () => {
  expect(refusalOf('cut.json')).toMatchInlineSnapshot(`
   "The error catalog <project>/cut.json has a problem.

     (root): is not JSON: the text ends too early, at line 2, column 14
       Put names and text in double quotes. Leave out comments, and commas before a closing bracket."
  `);
});

test('a broken catalog is refused with its file', () => {
  expect(refusalOf('broken.json')).toMatchInlineSnapshot(`
   "The error catalog <project>/broken.json has a problem.

     /errors/0/status: is 200, which is not an error, and the format "simple" has no "within"
       Allowed: an integer from 400 to 599; or let the format say how to recognise an error in a success: "within": { "statuses": "2xx", "when": { "type": "object", "required": ["errors"] } }."
  `);
});

test('a file that was refused is refused again', () => {
  expect(refusalOf('broken.json')).toBe(refusalOf('broken.json'));
});

test.each(['./formats/acme.json', 'formats/marked.json'])('a format is found by its path: %s', (format) => {
  const { definition, validate } = loadCatalog(catalogWith(format)).format;
  expect(definition.id).toBe(format.includes('acme') ? 'acme' : 'marked');
  expect(validate()({ error: 'conflict', message: 'Conflict' })).toBe(true);
  expect(validate()({ error: 'conflict' })).toBe(false);
});

test('a format of the user is checked like a catalog, with its file and the place in it', () => {
  expect(refusalWith('./formats/place.json')).toMatchInlineSnapshot(`
   "The error catalog <catalog> has a problem.

     /format: "./formats/place.json", /members/code: is "error"
       Allowed: text that matches /^(/([^~/]|~[01])*)*$/u. The machine-readable code: a JSON Pointer, such as \`/error/code\`, or a list of them. \`null\`: unlike the extended format, this one has none."
  `);
});

test('a broken schema in a format is refused', () => {
  expect(refusalWith('./formats/schema.json')).toMatchInlineSnapshot(`
   "The error catalog <catalog> has a problem.

     /format: "./formats/schema.json", /schema/type: is "objekt"
       In a JSON Schema it must be equal to one of the allowed values: "array", "boolean", "integer", "null", "number", "object", "string"."
  `);
});

test('a file that holds the name of a format is none', () => {
  expect(refusalWith('./formats/text.json')).toMatchInlineSnapshot(`
   "The error catalog <catalog> has a problem.

     /format: "./formats/text.json", (root): is "simple"
       Allowed: an object."
  `);
});

test('a format that is not JSON is refused', () => {
  expect(refusalWith('./formats/cut.json')).toMatchInlineSnapshot(`
   "The error catalog <catalog> has a problem.

     /format: "./formats/cut.json" is not JSON: the text ends too early, at line 1, column 2
       Put names and text in double quotes. Leave out comments, and commas before a closing bracket. Paths are relative to the folder of the catalog."
  `);
});

test('a missing format is refused', () => {
  expect(refusalWith('./formats/missing.json')).toMatchInlineSnapshot(`
   "The error catalog <catalog> has a problem.

     /format: "./formats/missing.json" does not exist
       Check the path. Paths are relative to the folder of the catalog."
  `);
});

function refusalOf(name: string): string {
  return messageOf(() => loadCatalog(join(project, name))).replaceAll(project, '<project>');
}

function refusalWith(format: string): string {
  const file = catalogWith(format);
  return messageOf(() => loadCatalog(file)).replaceAll(file, '<catalog>');
}

function catalogWith(format: string): string {
  const file = join(project, `catalog-with-${basename(format)}`);
  writeFileSync(file, JSON.stringify({ format, errors: [] }));
  return file;
}
