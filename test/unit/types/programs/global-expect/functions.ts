import type {} from 'jest-error-contract/register';
import {
  CatalogError,
  check,
  createMatchers,
  defineCatalog,
  findCatalog,
  loadCatalog,
  readResponse,
} from 'jest-error-contract';
import type { Catalog, ErrorCatalog, ErrorFormat, HttpResponse, Violation } from 'jest-error-contract';
import matchers from 'jest-error-contract/matchers';

declare const format: ErrorFormat;
declare const problem: CatalogError;
declare const found: string | undefined;

const catalog = defineCatalog({
  $schema: './schema.json',
  format: 'problem-details',
  extends: 'standard',
  codes: 'listed',
  codeCase: 'as-is',
  content: 'required',
  leaks: 'must',
  strict: true,
  rules: { 'title-member': 'should' },
  headers: { 401: { 'WWW-Authenticate': 'should' }, '429': { 'Retry-After': 'must' } },
  errors: [
    {
      code: 'email_taken',
      status: 409,
      message: 'Resource already exists',
      messagePattern: 'exists$',
      title: 'Taken',
      type: '/problems/email-taken',
      description: 'The address is in use.',
      details: 'required',
      headers: { ETag: 'must' },
      content: 'any',
      leaks: 'off',
      rules: { leak: 'off' },
      format,
    },
    { code: 'maintenance', status: 503, details: { required: ['pointer'] }, extensions: { type: 'object' } },
  ],
});
export const literal: 'email_taken' = catalog.errors[0].code;

expect.extend(matchers);
expect.extend(createMatchers());
expect.extend(createMatchers({ catalog, format: 'simple', codes: 'any', only: [404, 409], strict: true }));
expect.extend(createMatchers({ catalog: './error-catalog.json', format }));
expect.extend(createMatchers({ catalog: loadCatalog('./error-catalog.json') }));
expect.extend(createMatchers({ catalog: findCatalog(__dirname) }));
expect.extend(createMatchers({ catalog: { errors: [{ code: 'email_taken', status: 409 }] } }));

const response: HttpResponse = { status: 409, fields: [['Allow', 'GET']], content: '{}' };
export const violations: readonly Violation[] = check(response, {
  catalog,
  status: 409,
  code: 'email_taken',
});
export const rules: readonly string[] = violations.map(({ rule }) => rule);
export const read: HttpResponse | undefined = readResponse({ status: 409 });
export const loaded: Catalog = loadCatalog('./error-catalog.json');
export const wide: ErrorCatalog = catalog;
export const places: readonly string[] = problem.problems.map(({ at }) => at);
export const path: string | undefined = found;

// @ts-expect-error -- an unknown option
createMatchers({ catalogue: catalog });
// @ts-expect-error -- an unknown policy of codes
createMatchers({ codes: 'some' });
// @ts-expect-error -- statuses are numbers
createMatchers({ only: ['404'] });
// @ts-expect-error -- a misspelt key of a catalog
createMatchers({ catalog: { extendz: 'standard', errors: [] } });
// @ts-expect-error -- an unknown option
check(response, { statuses: 409 });
// @ts-expect-error -- a response has fields
check({ status: 409, content: '' });
// @ts-expect-error -- a catalog has errors
defineCatalog({ format: 'simple' });
// @ts-expect-error -- a misspelt key of the catalog
defineCatalog({ extendz: 'standard', errors: [] });
// @ts-expect-error -- an unknown base
defineCatalog({ extends: 'standart', errors: [] });
// @ts-expect-error -- a misspelt key of an entry
defineCatalog({ errors: [{ code: 'a', status: 404, mesage: 'No such user' }] });
// @ts-expect-error -- an entry has a status
defineCatalog({ errors: [{ code: 'a' }] });
// @ts-expect-error -- a status is a number
defineCatalog({ errors: [{ code: 'a', status: '404' }] });
// @ts-expect-error -- an unknown severity
defineCatalog({ errors: [{ code: 'a', status: 404, headers: { ETag: 'yes' } }] });
// @ts-expect-error -- an unknown word for details
defineCatalog({ errors: [{ code: 'a', status: 404, details: 'must' }] });
// @ts-expect-error -- a pattern is text
defineCatalog({ errors: [{ code: 'a', status: 404, messagePattern: /taken/ }] });
// @ts-expect-error -- what is defined cannot be changed
catalog.errors[0].code = 'other';
// @ts-expect-error -- no rule that a catalog can set
defineCatalog({ errors: [], rules: { 'media-typ': 'off' } });
// @ts-expect-error -- no severity
defineCatalog({ errors: [], headers: { 401: { 'X-Request-Id': 'may' } } });
defineCatalog({
  errors: [{ code: 'slow_down', status: 499, headers: { 'X-Request-Id': 'must' }, format: './acme.json' }],
});
