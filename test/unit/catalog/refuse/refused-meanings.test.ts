import simple from '../../../../schemas/formats/simple.json';
import { formats } from '../../../../src/generated/data';
import { settableRules } from '../../../../src/generated/rule-ids';
import { refusal as refuse } from './refusal';

/** The message without the lists that grow with the package. */
const refusal = (catalog: unknown): string =>
  refuse(catalog)
    .replace(formats.map(({ id }) => id).join(', '), 'every format')
    .replace(settableRules.join(', '), 'every rule');
const withError = (members: object) => ({ errors: [{ code: 'email_taken', status: 409, ...members }] });
const withCatalog = (members: object) => ({ ...members, errors: [] });
const ownFormat = { ...simple, id: 'acme' };

test('refuses a misspelt format', () => {
  expect(refusal(withCatalog({ format: 'problem-detail' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format: "problem-detail" is not a format
       Did you mean "problem-details"? Give a format of your own by its path: "./my-format.json"."
  `);
});

test('refuses an unknown format', () => {
  expect(refusal(withCatalog({ format: 'xml' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format: "xml" is not a format
       Known: every format. Give a format of your own by its path: "./my-format.json"."
  `);
});

test('refuses an unknown format of an entry', () => {
  expect(refusal(withError({ format: 'nets' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/format: "nets" is not a format
       Did you mean "nest"? Give a format of your own by its path: "./my-format.json"."
  `);
});

test('refuses the same unknown format twice: once', () => {
  expect(refusal({ format: 'nets', errors: [{ code: 'email_taken', status: 409, format: 'nets' }] }))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format: "nets" is not a format
       Did you mean "nest"? Give a format of your own by its path: "./my-format.json"."
  `);
});

test('refuses an unknown format, and says nothing of codes that some other format writes alike', () => {
  expect(
    refusal({
      format: 'nets',
      errors: [
        { code: 'email_taken', status: 409 },
        { code: 'EmailTaken', status: 409 },
      ],
    }),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format: "nets" is not a format
       Did you mean "nest"? Give a format of your own by its path: "./my-format.json"."
  `);
});

test('refuses the same code twice', () => {
  expect(refusal({ errors: ['gone', 'moved', 'gone'].map((code, index) => ({ code, status: 404 + index })) }))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/2/code: "gone" is already the code of /errors/0
       Give one of the two another code, or remove it."
  `);
});

test('refuses a pattern that is none', () => {
  expect(refusal(withError({ messagePattern: '(' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/messagePattern: "(" is not a regular expression: Unterminated group
       Write an ECMA-262 pattern that is valid with the flag u."
  `);
});

test('refuses a pattern that needs other flags', () => {
  expect(refusal(withError({ messagePattern: String.raw`\-` }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/messagePattern: "\\\\-" is not a regular expression: Invalid escape
       Write an ECMA-262 pattern that is valid with the flag u."
  `);
});

test('refuses an unknown rule of the catalog', () => {
  expect(refusal(withCatalog({ rules: { 'media-typ': 'off' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /rules/media-typ: is not a rule that a catalog can set
       Did you mean "media-type"?"
  `);
});

test('refuses an unknown rule of an entry', () => {
  expect(refusal(withError({ rules: { 'my-rule': 'should' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/rules/my-rule: is not a rule that a catalog can set
       Known: every rule."
  `);
});

test('refuses a rule that is the assertion itself', () => {
  expect(refusal(withCatalog({ rules: { status: 'off' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /rules/status: is not a rule that a catalog can set
       Known: every rule."
  `);
});

test('refuses an unknown type in a schema of details', () => {
  expect(refusal(withError({ details: { type: 'objekt' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/details/type: is "objekt"
       In a JSON Schema it must be equal to one of the allowed values: "array", "boolean", "integer", "null", "number", "object", "string"."
  `);
});

test('refuses an unknown type within a schema', () => {
  expect(refusal(withError({ extensions: { properties: { until: { type: 'date' } } } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions/properties/until/type: is "date"
       In a JSON Schema it must be equal to one of the allowed values: "array", "boolean", "integer", "null", "number", "object", "string"."
  `);
});

test('refuses an unknown keyword', () => {
  expect(refusal(withError({ extensions: { propertys: {} } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions/propertys: is not a keyword of JSON Schema
       Did you mean "properties"? Start a keyword of your own with "x-"."
  `);
});

test.each([
  { whatever: 1 },
  { 'x-propertys': {} },
  { note: 'not a schema' },
  { $async: true },
  { format: 'phone number' },
  { properties: { until: { minimum: 3 } }, required: ['since'] },
])('takes %j, in which nothing is misspelt', (extensions) => {
  expect(() => refusal(withError({ extensions }))).toThrow('nothing was refused');
});

test('refuses an unknown format in a schema', () => {
  expect(
    refusal(withError({ extensions: { properties: { until: { type: 'string', format: 'datetime' } } } })),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions/properties/until/format: is "datetime", which is not a known format
       Did you mean "date-time"?"
  `);
});

test('refuses a reference to nothing', () => {
  expect(refusal(withError({ extensions: { $ref: '#/$defs/until' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions/$ref: refers to "#/$defs/until", which is not in this schema
       Copy that schema into "$defs", and refer to it there: nothing is fetched."
  `);
});

test('refuses a reference to nothing beside what is there', () => {
  expect(refusal(withError({ extensions: { $ref: '#/$defs/untill', $defs: { until: { type: 'string' } } } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions/$ref: refers to "#/$defs/untill", which is not in this schema
       Did you mean "until"?"
  `);
});

test('refuses a reference to another document', () => {
  expect(refusal(withError({ extensions: { $ref: 'https://example.com/until.json' } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions/$ref: refers to "https://example.com/until.json", which is not in this schema
       Copy that schema into "$defs", and refer to it there: nothing is fetched."
  `);
});

test('refuses a schema that refers to itself without end', () => {
  const extensions = {
    $ref: '#/$defs/a',
    $defs: { a: { anyOf: [{ required: ['b'] }, { $ref: '#/$defs/b' }] }, b: { not: { $ref: '#/$defs/a' } } },
  };
  expect(refusal(withError({ extensions }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions/$defs/a: refers to itself for the same value, so checking it never ends
       Let it refer to itself only within "properties" or "items"."
  `);
});

test.each([2_000, 20_000])('refuses a schema that is nested %i levels deep', (levels) => {
  let extensions: object = { type: 'string' };
  for (let level = 0; level < levels; level += 1) extensions = { not: extensions };
  expect(refusal(withError({ extensions }))).toContain('/errors/0/extensions: is nested too deeply');
});

test('refuses a schema that holds itself', () => {
  const properties: Record<string, unknown> = {};
  properties['inner'] = { properties };
  expect(refusal(withError({ extensions: { properties } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions: is not JSON, for example because it contains itself
       Refer to it with "$ref"."
  `);
});

test('refuses what would have to be compiled a thousand times', () => {
  const anyOf = Array.from({ length: 10 }, (_, index) => ({
    required: [`a${index}`],
    patternProperties: { [`^a${index}`]: true },
  }));
  expect(refusal(withError({ extensions: { anyOf, unevaluatedProperties: false } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions: has "unevaluatedItems" or "unevaluatedProperties" next to too many "contains" or "patternProperties" under conditions
       Use fewer of them, or describe the allowed values without those two keywords."
  `);
});

test('refuses a schema of another draft', () => {
  expect(refusal(withError({ extensions: { $schema: 'http://json-schema.org/draft-07/schema#' } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions/$schema: is "http://json-schema.org/draft-07/schema#", which is not supported
       Write the schema in draft 2020-12. Give "https://json-schema.org/draft/2020-12/schema" here, or leave it out."
  `);
});

test('refuses a broken pattern in a schema', () => {
  expect(refusal(withError({ extensions: { properties: { until: { type: 'string', pattern: '(' } } } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions/properties/until/pattern: "(" is not a regular expression: Unterminated group
       Write an ECMA-262 pattern, preferably one that is valid with the flag u."
  `);
});

test('refuses a broken schema of a format', () => {
  expect(
    refusal(
      withCatalog({ format: { ...ownFormat, schema: { type: 'objekt' }, strictSchema: { typ: 'object' } } }),
    ),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has 2 problems.

     /format/schema/type: is "objekt"
       In a JSON Schema it must be equal to one of the allowed values: "array", "boolean", "integer", "null", "number", "object", "string".
     /format/strictSchema/typ: is not a keyword of JSON Schema
       Did you mean "type"? Start a keyword of your own with "x-"."
  `);
});

test('refuses codes that the format writes alike', () => {
  expect(
    refusal({
      format: 'fastify',
      errors: [
        { code: 'email_taken', status: 409 },
        { code: 'EMAIL_TAKEN', status: 409 },
      ],
    }),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/1: cannot be told apart from /errors/0: both are 409 and read "EMAIL_TAKEN" in the format "fastify"
       Give one of the two another code, another status, or "codeCase": "as-is"."
  `);
});

test('refuses entries of a format without codes', () => {
  expect(
    refusal({
      format: 'spring',
      errors: [
        { code: 'email_taken', status: 409 },
        { code: 'name_taken', status: 409 },
      ],
    }),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/1: cannot be told apart from /errors/0: both are 409, and the format "spring" carries no code
       Give each a "messagePattern" of its own, another status, or use a format that carries a code."
  `);
});

test('refuses entries of a format without codes and with the same pattern', () => {
  expect(
    refusal({
      format: 'spring',
      errors: [
        { code: 'email_taken', status: 409, messagePattern: 'taken' },
        { code: 'name_taken', status: 409, messagePattern: 'taken' },
      ],
    }),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/1: cannot be told apart from /errors/0: both are 409, and the format "spring" carries no code
       Give each a "messagePattern" of its own, another status, or use a format that carries a code."
  `);
});

test('refuses details where there is no content', () => {
  expect(refusal(withError({ content: 'none', details: 'required' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/details: is "required", but the entry has "content": "none"
       Leave "details" out, or give the entry "content": "required" or "any"."
  `);
});

test('refuses a pattern where the catalog has no content', () => {
  expect(
    refusal({ content: 'none', errors: [{ code: 'email_taken', status: 409, messagePattern: 'taken' }] }),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/messagePattern: is "taken", but the catalog has "content": "none"
       Leave "messagePattern" out, or give the entry "content": "required" or "any"."
  `);
});

test('refuses the same field of the catalog in two spellings', () => {
  expect(refusal(withCatalog({ headers: { 429: { 'Retry-After': 'must', 'retry-after': 'off' } } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /headers/429/retry-after: is the same field as "Retry-After"
       Keep one of them."
  `);
});

test('refuses the same field of an entry in two spellings', () => {
  expect(refusal(withError({ headers: { Allow: 'must', ALLOW: 'must' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/headers/ALLOW: is the same field as "Allow"
       Keep one of them."
  `);
});

test('names every problem at once', () => {
  expect(
    refusal({
      format: 'nets',
      rules: { 'media-typ': 'off' },
      errors: [
        { code: 'email_taken', status: 409, messagePattern: '(' },
        { code: 'email_taken', status: 409, extensions: { type: 'objekt' } },
      ],
    }),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has 5 problems.

     /format: "nets" is not a format
       Did you mean "nest"? Give a format of your own by its path: "./my-format.json".
     /errors/0/messagePattern: "(" is not a regular expression: Unterminated group
       Write an ECMA-262 pattern that is valid with the flag u.
     /errors/1/extensions/type: is "objekt"
       In a JSON Schema it must be equal to one of the allowed values: "array", "boolean", "integer", "null", "number", "object", "string".
     /errors/1/code: "email_taken" is already the code of /errors/0
       Give one of the two another code, or remove it.
     /rules/media-typ: is not a rule that a catalog can set
       Did you mean "media-type"?"
  `);
});
