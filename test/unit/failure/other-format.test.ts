import { findOtherFormat } from '../../../src/failure/other-format';

/* Which format a response is said to keep, where it is held to another one: only where it can be told. */

const google = { error: { code: 404, message: 'a', status: 'NOT_FOUND' } };

test.each([
  ['simple', 'spring', { timestamp: '2026-01-01T00:00:00Z', status: 404, error: 'Not Found' }],
  ['simple', 'google', google],
  ['simple', 'error-object', { error: { code: 'notFound', message: 'a' } }],
  ['simple', 'stripe', { error: { type: 'api_error', message: 'a' } }],
  ['google', 'simple', { error: 'not_found', message: 'a' }],
  ['google', undefined, google],
  ['simple', undefined, { detail: 'Not found.' }],
  ['simple', undefined, { errors: { name: ['a'] } }],
  ['simple', undefined, { name: ['a'] }],
])('held to %s, it keeps %s: %j', (asked, found, json) => {
  expect(findOtherFormat({ fields: [['Content-Type', 'application/json']], json }, asked)?.id).toBe(found);
});
