import request from 'supertest';
import type { ErrorCatalog } from '../../../src';
import { createMatchers, simulator } from '../../../src';
import { asserting } from '../core/formats/asserting';

const errors: ErrorCatalog['errors'] = [
  { code: 'email_taken', status: 409 },
  { code: 'name/taken', status: 409 },
  { code: 'gone', status: 410, type: 'https://errors.example.com/own' },
];

function catalogOf(typeTemplate: string, changes: Partial<ErrorCatalog> = {}): ErrorCatalog {
  return { format: 'problem-details', typeTemplate, errors, ...changes };
}

test.each([
  ['https://errors.example.com/{code}', 'email_taken', 'https://errors.example.com/email_taken'],
  ['https://errors.example.com/{code}', 'name/taken', 'https://errors.example.com/name%2Ftaken'],
  ['https://errors.example.com/{code}', 'gone', 'https://errors.example.com/own'],
  ['/problems/{status}/{code}', 'email_taken', '/problems/409/email_taken'],
  ['https://httpstatuses.com/{status}', 'email_taken', 'https://httpstatuses.com/409'],
  ['https://errors.example.com/{code}', 'not_found', 'https://errors.example.com/not_found'],
])('%s: the type of %s is %s', async (template, code, type) => {
  const catalog = catalogOf(template, { extends: 'standard' });
  const response = await request(simulator({ catalog })).get(`/${encodeURIComponent(code)}`);
  expect(response.body).toMatchObject({ type });
  const { broken } = asserting({ catalog });
  expect(broken(response, response.status, code)).toEqual([]);
  const body = { ...(response.body as object), type: 'https://elsewhere.example.com/' };
  const other = { status: response.status, headers: response.headers, body };
  expect(broken(other, response.status, code)).toContain('code /type');
});

test.each([
  ['an unknown placeholder', 'https://errors.example.com/{kode}/{id}', 'problem-details'],
  ['no placeholder', 'https://errors.example.com/:code', 'problem-details'],
  ['no URI', 'my errors: {code}', 'problem-details'],
  ['a format without a type', 'https://errors.example.com/{code}', 'simple'],
  ['nothing', '', 'problem-details'],
])('%s is refused', (_, template, format) => {
  expect(() => createMatchers({ catalog: catalogOf(template, { format }) })).toThrowErrorMatchingSnapshot();
});

test('one entry in a format with a type is enough', () => {
  const mixed: ErrorCatalog = {
    typeTemplate: '/problems/{code}',
    errors: [...errors, { code: 'odd', status: 400, format: 'problem-details' }],
  };
  expect(createMatchers({ catalog: mixed })).toBeDefined();
});
