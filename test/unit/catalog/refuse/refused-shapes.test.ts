import simple from '../../../../schemas/formats/simple.json';
import { refusal } from './refusal';

const withError = (members: object) => ({ errors: [{ code: 'email_taken', status: 409, ...members }] });
const withCatalog = (members: object) => ({ ...members, errors: [] });
const ownFormat = { ...simple, id: 'acme' };

test('refuses a list', () => {
  expect(refusal([])).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     (root): is []
       Allowed: an object. The errors of an API: one entry per error, written once, for any format that the API sends."
  `);
});

test('refuses null', () => {
  expect(refusal(null)).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     (root): is null
       Allowed: an object. The errors of an API: one entry per error, written once, for any format that the API sends."
  `);
});

test('refuses text', () => {
  expect(refusal('email_taken')).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     (root): is "email_taken"
       Allowed: an object. The errors of an API: one entry per error, written once, for any format that the API sends."
  `);
});

test('refuses a catalog without errors', () => {
  expect(refusal({})).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors: is missing
       Allowed: a list. The errors of the API. A status code can have any number of codes; the same code must not occur twice."
  `);
});

test('refuses errors by code', () => {
  expect(refusal({ errors: { email_taken: 409 } })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors: is {"email_taken":409}
       Allowed: a list. The errors of the API. A status code can have any number of codes; the same code must not occur twice."
  `);
});

test('refuses a misspelt key', () => {
  expect(refusal(withCatalog({ extedns: 'standard' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /extedns: is not a known key
       Did you mean "extends"?"
  `);
});

test('refuses a key of which nothing is near', () => {
  expect(refusal(withCatalog({ whatever: 1 }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /whatever: is not a known key
       Known: $schema, format, extends, codes, codeCase, typeTemplate, content, leaks, secrets, strict, rules, headers, errors, operations, compatibility, enforce, warnings."
  `);
});

test('refuses a key that JSON Pointer escapes', () => {
  expect(refusal(withCatalog({ 'a/b~c': 1 }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /a~1b~0c: is not a known key
       Known: $schema, format, extends, codes, codeCase, typeTemplate, content, leaks, secrets, strict, rules, headers, errors, operations, compatibility, enforce, warnings."
  `);
});

test('refuses an unknown base', () => {
  expect(refusal(withCatalog({ extends: 'default' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /extends: is "default"
       Allowed: "standard". \`standard\` adds one entry per registered 4xx and 5xx status, with the reason phrase in snake_case as its code. An entry with the same code replaces the inherited one."
  `);
});

test('refuses an unknown policy of codes', () => {
  expect(refusal(withCatalog({ codes: 'some' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /codes: is "some"
       Allowed: "listed", "any". \`listed\` (default): a code that the catalog does not list for the status is a violation. \`any\`: only the format is checked, and every code is accepted."
  `);
});

test('refuses strict as text', () => {
  expect(refusal(withCatalog({ strict: 'true' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /strict: is "true"
       Allowed: true or false. \`true\` raises every \`should\` to a \`must\`. Default: \`false\`."
  `);
});

test('refuses an unknown severity', () => {
  expect(refusal(withCatalog({ leaks: 'warn' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /leaks: is "warn"
       Allowed: "must", "should", "off". The severity of a leak: a stack frame, a source path, a database driver's error text or a framework's HTML error page in the response. Default: \`must\`."
  `);
});

test('refuses content as a boolean', () => {
  expect(refusal(withCatalog({ content: true }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /content: is true
       Allowed: "required", "none", "any". Whether an error has content: \`required\` (default), \`none\` (the content is empty) or \`any\`. An entry can override it."
  `);
});

test('refuses an empty format', () => {
  expect(refusal(withCatalog({ format: '' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format: is ""
       Allowed: text that matches /^\\S(.*\\S)?$/u. How the API writes its errors: the id of a built-in format, the path of a format file (relative to the catalog), the format itself, or \`{ "extends": … }\` with its differences from another. Default: \`simple\`."
  `);
});

test('refuses a format that is a number', () => {
  expect(refusal(withCatalog({ format: 7 }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format: is 7
       Allowed: text that matches /^\\S(.*\\S)?$/u, an object. How the API writes its errors: the id of a built-in format, the path of a format file (relative to the catalog), the format itself, or \`{ "extends": … }\` with its differences from another. Default: \`simple\`."
  `);
});

test('refuses a format that lacks almost everything', () => {
  expect(refusal(withCatalog({ format: { ...ownFormat, template: undefined, codeCase: undefined } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has 2 problems.

     /format/codeCase: is missing
       Allowed: "snake", "upper-snake", "camel", "pascal", "kebab", "as-is". How the format writes the snake_case codes of a catalog.
     /format/template: is missing
       Allowed: an object. How an error is written, in this order."
  `);
});

test('refuses a format with an unknown key', () => {
  expect(refusal(withCatalog({ format: { ...ownFormat, codecase: 'snake', codeCase: undefined } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/codecase: is not a known key
       Did you mean "codeCase"?"
  `);
});

test('refuses an unknown part in the template of a format', () => {
  expect(refusal(withCatalog({ format: { ...ownFormat, template: { '/error': 'kode' } } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/template/~1error: is "kode"
       Allowed: "code", "message", "title", "type", "status", "status-string", "phrase", "path", "timestamp". Write a part, such as \`"code"\`; \`{ "part": "type", "otherwise": "about:blank" }\`; or a value that is always sent, \`{ "const": "error" }\`. \`null\` removes the member of the extended format."
  `);
});

test('refuses a template with a part of neither kind', () => {
  expect(
    refusal(withCatalog({ format: { ...ownFormat, template: { '/error': { const: 1, part: 'code' } } } })),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/template/~1error: is {"const":1,"part":"code"}
       Allowed: "code", "message", "title", "type", "status", "status-string", "phrase", "path", "timestamp", an object, null. Write a part, such as \`"code"\`; \`{ "part": "type", "otherwise": "about:blank" }\`; or a value that is always sent, \`{ "const": "error" }\`. \`null\` removes the member of the extended format."
  `);
});

test('refuses a place in a format that is no JSON Pointer', () => {
  expect(refusal(withCatalog({ format: { ...ownFormat, members: { code: 'error', message: [] } } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has 2 problems.

     /format/members/code: is "error"
       Allowed: text that matches /^(/([^~/]|~[01])*)*$/u. The machine-readable code: a JSON Pointer, such as \`/error/code\`, or a list of them. \`null\`: unlike the extended format, this one has none.
     /format/members/message: is []
       It must NOT have fewer than 1 items. The text for people: a JSON Pointer, such as \`/error/message\`, or a list of them. \`null\`: unlike the extended format, this one has none."
  `);
});

test('refuses a format that lists a media type twice', () => {
  expect(refusal(withCatalog({ format: { ...ownFormat, mediaTypes: ['text/a', 'text/a'] } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /format/mediaTypes: is ["text/a","text/a"]
       It must NOT have duplicate items (items ## 1 and 0 are identical). The media types that are accepted, in lower case and without parameters. The simulator sends the first."
  `);
});

test('refuses an example in a format without its rules, or with a text for them', () => {
  const invalid = [
    { source: 'seen', status: 409 },
    { source: 'seen', status: 409, rules: 'schema' },
  ];
  expect(refusal(withCatalog({ format: { ...ownFormat, examples: { valid: [], invalid } } })))
    .toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has 2 problems.

     /format/examples/invalid/0/rules: is missing
       Allowed: a list. In an invalid example: the ids of the rules it breaks, in order.
     /format/examples/invalid/1/rules: is "schema"
       Allowed: a list. In an invalid example: the ids of the rules it breaks, in order."
  `);
});

test('refuses header fields without a status', () => {
  expect(refusal(withCatalog({ headers: { 'Retry-After': 'must' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /headers/Retry-After: is not a valid name here
       Allowed: names that match /^[45][0-9]{2}$/u. The header fields that responses must have, by status code. They are added to the requirements of RFC 9110 and override them."
  `);
});

test('refuses header fields of a class', () => {
  expect(refusal(withCatalog({ headers: { '4xx': {} } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /headers/4xx: is not a valid name here
       Allowed: names that match /^[45][0-9]{2}$/u. The header fields that responses must have, by status code. They are added to the requirements of RFC 9110 and override them."
  `);
});

test('refuses a boolean instead of a severity', () => {
  expect(refusal(withCatalog({ headers: { 401: { 'WWW-Authenticate': true } } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /headers/401/WWW-Authenticate: is true
       Allowed: "must", "should", "off". \`must\` fails an assertion, \`should\` is shown next to failures and in reports, \`off\` is not checked."
  `);
});

test('refuses a field name that is no token', () => {
  expect(refusal(withError({ headers: { 'Retry After': 'must' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/headers/Retry After: is not a valid name here
       Allowed: names that match /^[!#$%&'*+.^_\`|~0-9A-Za-z-]+$/u. The header fields that a response with this error must have. They override those of the catalog."
  `);
});

test('refuses a value instead of a severity', () => {
  expect(refusal(withError({ headers: { 'Retry-After': '60' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/headers/Retry-After: is "60"
       Allowed: "must", "should", "off". \`must\` fails an assertion, \`should\` is shown next to failures and in reports, \`off\` is not checked."
  `);
});

test('refuses a rule in camelCase', () => {
  expect(refusal(withError({ rules: { mediaType: 'off' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/rules/mediaType: is not a rule that a catalog can set
       Did you mean "media-type"?"
  `);
});

test('refuses a wrong severity of a rule', () => {
  expect(refusal(withCatalog({ rules: { 'media-type': 'warn' } }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /rules/media-type: is "warn"
       Allowed: "must", "should", "off". \`must\` fails an assertion, \`should\` is shown next to failures and in reports, \`off\` is not checked."
  `);
});

test('refuses an entry that is a text', () => {
  expect(refusal({ errors: ['email_taken'] })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0: is "email_taken"
       Allowed: an object. One error that the API can answer with."
  `);
});

test('refuses an entry without a code', () => {
  expect(refusal({ errors: [{ status: 409 }] })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/code: is missing
       Allowed: text that matches /^\\S+$/u. The name of the error: any non-empty text without white space, preferably in snake_case. It is compared byte for byte, after the format's case mapping."
  `);
});

test('refuses an entry without a status', () => {
  expect(refusal({ errors: [{ code: 'email_taken' }] })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/status: is missing
       Allowed: an integer from 200 to 599. The status code of the response: 4xx or 5xx, or, in a format with \`within\`, that of a success that contains the error."
  `);
});

test('refuses a required key that is misspelt: one problem, not two', () => {
  expect(refusal({ errors: [{ code: 'email_taken', Status: 409 }] })).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/Status: is not a known key
       Did you mean "status"?"
  `);
});

test('refuses an empty code', () => {
  expect(refusal(withError({ code: '' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/code: is ""
       Allowed: text that matches /^\\S+$/u. The name of the error: any non-empty text without white space, preferably in snake_case. It is compared byte for byte, after the format's case mapping."
  `);
});

test('refuses a code with a space', () => {
  expect(refusal(withError({ code: 'email taken' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/code: is "email taken"
       Allowed: text that matches /^\\S+$/u. The name of the error: any non-empty text without white space, preferably in snake_case. It is compared byte for byte, after the format's case mapping."
  `);
});

test('refuses a code that is a number', () => {
  expect(refusal(withError({ code: 1042 }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/code: is 1042
       Allowed: text that matches /^\\S+$/u. The name of the error: any non-empty text without white space, preferably in snake_case. It is compared byte for byte, after the format's case mapping."
  `);
});

test('refuses a status as text', () => {
  expect(refusal(withError({ status: '409' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/status: is "409"
       Allowed: an integer from 200 to 599. The status code of the response: 4xx or 5xx, or, in a format with \`within\`, that of a success that contains the error."
  `);
});

test('refuses a status that is no integer', () => {
  expect(refusal(withError({ status: 409.5 }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/status: is 409.5
       Allowed: an integer from 200 to 599. The status code of the response: 4xx or 5xx, or, in a format with \`within\`, that of a success that contains the error."
  `);
});

test('refuses a status below the errors', () => {
  expect(refusal(withError({ status: 399 }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/status: is 399, which is not an error, and the format "simple" has no "within"
       Allowed: an integer from 400 to 599; or let the format say how to recognise an error in a success: "within": { "statuses": "2xx", "when": { "type": "object", "required": ["errors"] } }."
  `);
});

test('refuses a status above the errors', () => {
  expect(refusal(withError({ status: 600 }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/status: is 600
       Allowed: an integer from 200 to 599. The status code of the response: 4xx or 5xx, or, in a format with \`within\`, that of a success that contains the error."
  `);
});

test('refuses an empty message', () => {
  expect(refusal(withError({ message: '' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/message: is ""
       Allowed: text that matches /\\S/u. The message that the simulator and the reference pages send. It is never compared with a response; \`messagePattern\` is."
  `);
});

test('refuses an empty pattern', () => {
  expect(refusal(withError({ messagePattern: '' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/messagePattern: is ""
       Allowed: text of 1 or more characters. A regular expression (ECMA-262, flag \`u\`) that the message of the response must match."
  `);
});

test('refuses a type with a space', () => {
  expect(refusal(withError({ type: 'e-mail taken' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/type: is "e-mail taken"
       Allowed: text that matches /^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$/u. A URI reference that identifies the kind of error, for formats with a type (RFC 9457, 3.1.1)."
  `);
});

test('refuses an unknown word for details', () => {
  expect(refusal(withError({ details: 'must' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/details: is "must"
       Allowed: "none", "optional", "required". Whether the error lists details, each a \`{ pointer?, code?, message }\`: \`none\`, \`optional\` (default), \`required\`, or a JSON Schema that each of them must satisfy."
  `);
});

test('refuses details that are a list', () => {
  expect(refusal(withError({ details: [{ pointer: '/email' }] }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/details: is [{"pointer":"/email"}]
       Allowed: "none", "optional", "required", an object, true or false. Whether the error lists details, each a \`{ pointer?, code?, message }\`: \`none\`, \`optional\` (default), \`required\`, or a JSON Schema that each of them must satisfy."
  `);
});

test('refuses details that are a number', () => {
  expect(refusal(withError({ details: 7 }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/details: is 7
       Allowed: "none", "optional", "required", an object, true or false. Whether the error lists details, each a \`{ pointer?, code?, message }\`: \`none\`, \`optional\` (default), \`required\`, or a JSON Schema that each of them must satisfy."
  `);
});

test('refuses extensions as text', () => {
  expect(refusal(withError({ extensions: 'object' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/extensions: is "object"
       Allowed: an object, true or false. A JSON Schema (2020-12) of the error's free members, as one object, for formats that have a place for them."
  `);
});

test('refuses an unknown key of an entry', () => {
  expect(refusal(withError({ body: 'none' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/body: is not a known key
       Known: code, status, examples, message, messagePattern, title, type, description, details, extensions, headers, headerSchemas, content, leaks, rules, format."
  `);
});

test('refuses a misspelt key of an entry', () => {
  expect(refusal(withError({ mesage: 'Taken' }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/mesage: is not a known key
       Did you mean "message"?"
  `);
});

test('refuses a value that is no JSON', () => {
  expect(refusal(withError({ status: 409n }))).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/status: is the bigint 409
       Allowed: an integer from 200 to 599. The status code of the response: 4xx or 5xx, or, in a format with \`within\`, that of a success that contains the error."
  `);
});

test('refuses a long value, cut', () => {
  expect(
    refusal(
      withError({
        description: ['The address is in use by another account, which may be the one of the same person.'],
      }),
    ),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has a problem.

     /errors/0/description: is ["The address is in use by another account, which may be the one of the same per…
       Allowed: text that matches /\\S/u. When the API answers with this error, for the people who read the catalog and its pages."
  `);
});

test('names every problem at once', () => {
  expect(
    refusal({
      extends: 'standart',
      headers: { 401: { Allow: 'yes' } },
      errors: [
        { code: 'a b', status: 302.5, mesage: 'x' },
        { status: 409, details: 'yes' },
      ],
    }),
  ).toMatchInlineSnapshot(`
   "The error catalog error-catalog.json has 7 problems.

     /extends: is "standart"
       Allowed: "standard". \`standard\` adds one entry per registered 4xx and 5xx status, with the reason phrase in snake_case as its code. An entry with the same code replaces the inherited one.
     /headers/401/Allow: is "yes"
       Allowed: "must", "should", "off". \`must\` fails an assertion, \`should\` is shown next to failures and in reports, \`off\` is not checked.
     /errors/0/mesage: is not a known key
       Did you mean "message"?
     /errors/0/code: is "a b"
       Allowed: text that matches /^\\S+$/u. The name of the error: any non-empty text without white space, preferably in snake_case. It is compared byte for byte, after the format's case mapping.
     /errors/0/status: is 302.5
       Allowed: an integer from 200 to 599. The status code of the response: 4xx or 5xx, or, in a format with \`within\`, that of a success that contains the error.
     /errors/1/code: is missing
       Allowed: text that matches /^\\S+$/u. The name of the error: any non-empty text without white space, preferably in snake_case. It is compared byte for byte, after the format's case mapping.
     /errors/1/details: is "yes"
       Allowed: "none", "optional", "required". Whether the error lists details, each a \`{ pointer?, code?, message }\`: \`none\`, \`optional\` (default), \`required\`, or a JSON Schema that each of them must satisfy."
  `);
});

test('lists the first 20 of many problems and counts the rest', () => {
  const lines = refusal({ errors: Array.from({ length: 30 }, () => ({ code: '', status: 409 })) }).split(
    '\n',
  );
  expect(lines[0]).toBe('The error catalog error-catalog.json has 30 problems.');
  expect(lines.filter((line) => line.includes('/code: is ""'))).toHaveLength(20);
  expect(lines.at(-1)).toBe('  … and 10 more');
});
