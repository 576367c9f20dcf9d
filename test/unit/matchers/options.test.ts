import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ErrorCatalog, ErrorFormat, MatcherOptions } from '../../../src';
import { createMatchers, loadCatalog } from '../../../src';
import { formats, statuses } from '../../../src/generated/data';
import { failureMessage, rulesIn } from '../failure/show-failure';
import { conformingResponse } from './conforming';

const register = (options: MatcherOptions): void =>
  expect.extend(createMatchers(options) as unknown as jest.ExpectExtendMap);

const general = ['toBeErrorResponse', 'toBeClientError', 'toBeServerError'];
const own: ErrorCatalog = {
  errors: [
    { code: 'email_taken', status: 409 },
    { code: 'too_large', status: 413 },
    { code: 'name_taken', status: 409 },
    { code: 'odd', status: 499 },
  ],
};

describe('which matchers there are', () => {
  const all = Object.keys(createMatchers());
  test.each<readonly [string, MatcherOptions, readonly string[]]>([
    ['the built-in catalog', {}, all],
    [
      'a catalog of one\u2019s own',
      { catalog: own },
      [...general, 'toBeConflict', 'toBeContentTooLarge', 'toBePayloadTooLarge'],
    ],
    ['one that extends the built-in one', { catalog: { ...own, extends: 'standard' } }, all],
    ['one that accepts every code', { catalog: { codes: 'any', errors: [] } }, all],
    ['an empty one', { catalog: { errors: [] } }, general],
    [
      'only',
      { only: [404, 422] },
      [...general, 'toBeNotFound', 'toBeUnprocessableContent', 'toBeUnprocessableEntity'],
    ],
    [
      'only, with a catalog',
      { catalog: own, only: [404, 409] },
      [...general, 'toBeNotFound', 'toBeConflict'],
    ],
    ['only, and nothing', { only: [] }, general],
  ])('%s', (_, options, names) => {
    expect(Object.keys(createMatchers(options)).sort()).toEqual([...names].sort());
  });

  test('only: what is no registered error status is refused', () => {
    const codes = statuses.map(({ code }) => code).join(', ');
    const message = failureMessage(() => createMatchers({ only: [409, 200] }));
    expect(message.replace(codes, 'every code')).toMatchInlineSnapshot(`
     "createMatchers: only: 200 is not a registered error status code.
     Allowed: every code."
    `);
    expect(failureMessage(() => createMatchers({ only: [999, 499] }))).toMatch(
      /^createMatchers: only: 999, 499 are not registered error status codes\.\nAllowed: 400, 401, /,
    );
    expect(() => createMatchers({ only: [200] })).toThrow(TypeError);
  });

  test('a matcher of a status that the catalog does not list says so', () => {
    register({ catalog: own, only: [404, 409] });
    expect(rulesIn(failureMessage(() => expect(conformingResponse(404)).toBeNotFound()))).toEqual([
      'unlisted',
    ]);
    expect(() => expect(conformingResponse(404)).toBeNotFound('not_found')).toThrow(
      'The catalog has no entry for this status code: add one.',
    );
  });
});

describe('catalog', () => {
  const taken = {
    status: 409,
    headers: { 'Content-Type': 'application/json' },
    body: { error: 'email_taken', message: 'x' },
  };
  const folder = mkdtempSync(join(tmpdir(), 'options-'));
  const file = join(folder, 'errors.json');
  beforeAll(() => writeFileSync(file, JSON.stringify(own)));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['as a value', () => own],
    ['as a path', () => file],
    ['loaded', () => loadCatalog(file)],
  ])('%s', (_, catalog) => {
    register({ catalog: catalog() });
    expect(taken).toBeConflict('email_taken');
    expect(rulesIn(failureMessage(() => expect(conformingResponse(409)).toBeConflict()))).toEqual(['code']);
  });

  test('a broken one is refused at once, and so is one that is not there', () => {
    expect(() => createMatchers({ catalog: { errors: [{ code: 'a b', status: 409 }] } })).toThrow(
      '/errors/0/code',
    );
    expect(() => createMatchers({ catalog: join(folder, 'none.json') })).toThrow('none.json has a problem');
  });
});

describe('format', () => {
  const problem = {
    status: 409,
    headers: { 'Content-Type': 'application/problem+json' },
    body: { type: 'about:blank', title: 'Conflict', status: 409, detail: 'x', code: 'email_taken' },
  };

  test('the id of a format', () => {
    register({ catalog: own, format: 'problem-details' });
    expect(problem).toBeConflict('email_taken');
    expect(rulesIn(failureMessage(() => expect(conformingResponse(409)).toBeConflict()))).toContain(
      'media-type',
    );
  });

  test('a format of one\u2019s own', () => {
    const simple = formats.find(({ id }) => id === 'simple') as ErrorFormat;
    register({ format: { ...simple, id: 'vendor', mediaTypes: ['application/vnd.example+json'] } });
    const { body } = conformingResponse(409) as { readonly body: string };
    expect({ status: 409, headers: { 'content-type': 'application/vnd.example+json' }, body }).toBeConflict();
    expect(rulesIn(failureMessage(() => expect(conformingResponse(409)).toBeConflict()))).toEqual([
      'media-type',
    ]);
  });

  test('an entry keeps a format of its own', () => {
    const errors = [...own.errors, { code: 'invalid_grant', status: 400, format: 'oauth' }];
    register({ catalog: { errors }, format: 'problem-details' });
    expect({
      status: 400,
      headers: { 'content-type': 'application/json' },
      body: { error: 'invalid_grant' },
    }).toBeBadRequest('invalid_grant');
  });

  test('an unknown one is refused', () => {
    expect(() => createMatchers({ format: 'problem' })).toThrow(/"problem" is not a format/);
  });
});

test('codes: any accepts what the catalog does not list', () => {
  const unlisted = {
    status: 409,
    headers: { 'Content-Type': 'application/json' },
    body: { error: 'phone_taken', message: 'x' },
  };
  register({ catalog: own });
  expect(rulesIn(failureMessage(() => expect(unlisted).toBeConflict()))).toEqual(['code']);
  register({ catalog: own, codes: 'any' });
  expect(unlisted).toBeConflict();
  register({ catalog: { ...own, codes: 'any' }, codes: 'listed' });
  expect(rulesIn(failureMessage(() => expect(unlisted).toBeConflict()))).toEqual(['code']);
});

describe('strict raises every should to a must', () => {
  const withoutLink = { ...conformingResponse(451) };

  test.each<readonly [MatcherOptions, readonly string[]]>([
    [{}, []],
    [{ strict: true }, ['header-missing']],
    [{ catalog: { extends: 'standard', strict: true, errors: [] } }, ['header-missing']],
    [{ catalog: { extends: 'standard', strict: true, errors: [] }, strict: false }, []],
  ])('%j', (options, rules) => {
    register(options);
    const assertion = (): void => expect(withoutLink).toBeUnavailableForLegalReasons();
    if (rules.length === 0) assertion();
    else expect(rulesIn(failureMessage(assertion))).toEqual(rules);
  });
});
