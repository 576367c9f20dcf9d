import { defineCatalog } from '../../../src/catalog/define-catalog';
import type { ErrorCatalog } from '../../../src/core/types';
import { messageOf } from './refuse/refusal';

test('gives the catalog back as it is', () => {
  const catalog: ErrorCatalog = Object.freeze({ errors: [{ code: 'email_taken', status: 409 }] });
  expect(defineCatalog(catalog)).toBe(catalog);
});

test('refuses a broken catalog at once', () => {
  const catalog: ErrorCatalog = { format: 'simpel', errors: [{ code: 'gone', status: 410, message: ' ' }] };
  expect(messageOf(() => defineCatalog(catalog))).toMatchInlineSnapshot(`
   "The error catalog given in code has a problem.

     /errors/0/message: is " "
       Allowed: text that matches /\\S/u. The message that the simulator and the reference pages send. It is never compared with a response; \`messagePattern\` is."
  `);
});

test('a key without a value is no key', () => {
  const catalog: ErrorCatalog = {
    format: undefined,
    errors: [{ code: 'gone', status: 410, message: undefined, headers: undefined }],
  };
  expect(defineCatalog(catalog)).toBe(catalog);
});

test('paths start from the working directory', () => {
  expect(messageOf(() => defineCatalog({ format: './no/such.json', errors: [] }))).toMatchInlineSnapshot(`
   "The error catalog given in code has a problem.

     /format: "./no/such.json" does not exist
       Check the path. Paths are relative to the folder of the catalog."
  `);
});
