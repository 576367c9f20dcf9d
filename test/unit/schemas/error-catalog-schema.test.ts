import Ajv2020 from 'ajv/dist/2020';
import catalogSchema from '../../../schemas/error-catalog.schema.json';
import formatSchema from '../../../schemas/format.schema.json';
import simple from '../../../schemas/formats/simple.json';

// Without ajv-formats: the schemas name no format, so that every tool reads them alike.
const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addSchema(formatSchema);
const validate = ajv.compile(catalogSchema);

const withError = (members: object) => ({ errors: [{ code: 'email_taken', status: 409, ...members }] });
const withCatalog = (members: object) => ({ ...members, errors: [] });
const ownFormat = { ...simple, id: 'acme' };

test.each<[string, unknown]>([
  ['no entries', { errors: [] }],
  ['an entry with no more than it needs', withError({})],
  ['the lowest status', withError({ status: 400 })],
  ['the highest status', withError({ status: 599 })],
  ['a status that is not registered', withError({ status: 499 })],
  ['several codes of one status', { errors: ['a', 'b'].map((code) => ({ code, status: 409 })) }],
  ['a code of one letter', withError({ code: 'x' })],
  ['a code that is no snake_case', withError({ code: 'E-1042/é.Taken' })],
  ['a code of digits, as a string', withError({ code: '1042' })],
  [
    'every text',
    withError({ message: 'Taken', title: 'E-mail taken', description: 'The address is in use.' }),
  ],
  ['a pattern of the message', withError({ messagePattern: '^Try again in \\d+ s$' })],
  ['an absolute type', withError({ type: 'https://errors.example.com/email-taken?v=1#x' })],
  ['a relative type', withError({ type: '/problems/email-taken' })],
  ['a type with an escape', withError({ type: 'urn:example:caf%C3%A9' })],
  ['no details', withError({ details: 'none' })],
  ['optional details', withError({ details: 'optional' })],
  ['required details', withError({ details: 'required' })],
  ['a schema of one detail', withError({ details: { required: ['pointer'] } })],
  ['a schema of the extensions', withError({ extensions: { type: 'object' } })],
  ['a boolean schema of the extensions', withError({ extensions: false })],
  [
    'header fields of an entry',
    withError({ headers: { 'Retry-After': 'must', ETag: 'should', 'x-trace_id': 'off' } }),
  ],
  ['content of an entry', withError({ content: 'none' })],
  ['leaks of an entry', withError({ leaks: 'off' })],
  ['rules of an entry', withError({ rules: { 'media-type': 'should' } })],
  ['the id of a format for an entry', withError({ format: 'oauth' })],
  ['a format of an entry', withError({ format: ownFormat })],
  ['the id of a format', withCatalog({ format: 'problem-details' })],
  ['the path of a format', withCatalog({ format: './formats/acme errors.json' })],
  ['a format', withCatalog({ format: ownFormat })],
  ['extends', withCatalog({ extends: 'standard' })],
  ['any codes', withCatalog({ codes: 'any', codeCase: 'as-is' })],
  ['strict', withCatalog({ strict: true, leaks: 'should', content: 'any', rules: { leak: 'off' } })],
  ['header fields by status', withCatalog({ headers: { 401: { 'WWW-Authenticate': 'should' }, 599: {} } })],
])('accepts %s', (_, catalog) => {
  validate(catalog);
  expect(validate.errors ?? []).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['a list', [], ' type'],
  ['a catalog without errors', {}, ' required errors'],
  ['errors by code', { errors: { email_taken: 409 } }, '/errors type'],
  ['an unknown member', withCatalog({ formats: 'simple' }), ' additionalProperties formats'],
  ['an unknown base', withCatalog({ extends: 'default' }), '/extends enum'],
  ['an unknown policy of codes', withCatalog({ codes: 'some' }), '/codes enum'],
  ['a case of codes that the format decides', withCatalog({ codeCase: 'kebab' }), '/codeCase enum'],
  ['strict as text', withCatalog({ strict: 'true' }), '/strict type'],
  ['an unknown severity', withCatalog({ leaks: 'warn' }), '/leaks enum'],
  ['content as a boolean', withCatalog({ content: true }), '/content type'],
  ['an empty format', withCatalog({ format: '' }), '/format pattern'],
  ['a format with a space around it', withCatalog({ format: 'simple ' }), '/format pattern'],
  ['a format that lacks members', withCatalog({ format: { id: 'acme' } }), '/format required template'],
  [
    'a format with an unknown part in its template',
    withCatalog({ format: { ...ownFormat, template: { '/error': 'kode' } } }),
    '/format/template/~1error enum',
  ],
  [
    'a format with a place that is no JSON Pointer',
    withCatalog({ format: { ...ownFormat, members: { code: 'error' } } }),
    '/format/members/code pattern',
  ],
  [
    'a format with an upper-case media type',
    withCatalog({ format: { ...ownFormat, mediaTypes: ['application/JSON'] } }),
    '/format/mediaTypes/0 pattern',
  ],
  [
    'a format with an invalid example that names no rule',
    withCatalog({
      format: { ...ownFormat, examples: { valid: [], invalid: [{ source: 'x', status: 409 }] } },
    }),
    '/format/examples/invalid/0 required rules',
  ],
  [
    'a format with an example that has both a body and a text',
    withCatalog({
      format: {
        ...ownFormat,
        examples: { valid: [{ source: 'x', status: 409, body: {}, text: '{}' }], invalid: [] },
      },
    }),
    '/format/examples/valid/0 not',
  ],
  ['header fields of a class', withCatalog({ headers: { '4xx': {} } }), '/headers propertyNames'],
  ['header fields of a success', withCatalog({ headers: { 200: {} } }), '/headers propertyNames'],
  ['header fields without a status', withCatalog({ headers: { Allow: 'must' } }), '/headers propertyNames'],
  [
    'a severity that is a boolean',
    withCatalog({ headers: { 401: { Allow: true } } }),
    '/headers/401/Allow type',
  ],
  [
    'a field name with a colon',
    withError({ headers: { 'Allow:': 'must' } }),
    '/errors/0/headers propertyNames',
  ],
  [
    'a field name with a space',
    withError({ headers: { 'Retry After': 'must' } }),
    '/errors/0/headers propertyNames',
  ],
  [
    'a value for a field',
    withError({ headers: { 'Retry-After': '60' } }),
    '/errors/0/headers/Retry-After enum',
  ],
  ['a rule id in camelCase', withError({ rules: { mediaType: 'off' } }), '/errors/0/rules propertyNames'],
  ['an entry without a code', { errors: [{ status: 409 }] }, '/errors/0 required code'],
  ['an entry without a status', { errors: [{ code: 'x' }] }, '/errors/0 required status'],
  ['an empty code', withError({ code: '' }), '/errors/0/code pattern'],
  ['a code with a space', withError({ code: 'email taken' }), '/errors/0/code pattern'],
  ['a code with a line feed at its end', withError({ code: 'email_taken\n' }), '/errors/0/code pattern'],
  ['a code that is a number', withError({ code: 1042 }), '/errors/0/code type'],
  ['a status as text', withError({ status: '409' }), '/errors/0/status type'],
  ['a status that is no integer', withError({ status: 409.5 }), '/errors/0/status type'],
  ['a status before any success', withError({ status: 199 }), '/errors/0/status minimum'],
  ['a status beyond the range', withError({ status: 600 }), '/errors/0/status maximum'],
  ['an empty message', withError({ message: '' }), '/errors/0/message pattern'],
  ['a message of white space', withError({ message: ' \n' }), '/errors/0/message pattern'],
  ['an empty pattern', withError({ messagePattern: '' }), '/errors/0/messagePattern minLength'],
  ['a type with a space', withError({ type: 'e-mail taken' }), '/errors/0/type pattern'],
  ['an unknown word for details', withError({ details: 'must' }), '/errors/0/details enum'],
  ['a list of details', withError({ details: [{ pointer: '/email' }] }), '/errors/0/details anyOf'],
  ['extensions as text', withError({ extensions: 'object' }), '/errors/0/extensions anyOf'],
  ['an unknown member of an entry', withError({ body: 'none' }), '/errors/0 additionalProperties body'],
])('refuses %s', (_, catalog, refusal) => {
  expect(validate(catalog)).toBe(false);
  expect((validate.errors ?? []).map(asText)).toContain(refusal);
});

/** Where and why, and of which member: `/errors/0 required code`. */
function asText({ instancePath, keyword, params }: NonNullable<typeof validate.errors>[number]): string {
  const member = params['missingProperty'] ?? params['additionalProperty'];
  return [instancePath, keyword, ...(member === undefined ? [] : [member])].join(' ');
}
