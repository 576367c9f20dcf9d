import { planAttempts } from '../../../src/provoke/plan';

const fieldsOf = (name: string): readonly string[] | undefined =>
  planAttempts([{ method: 'GET', path: '/users' }], {
    headers: { [name]: 'tiger', 'X-Trace': '1' },
    only: ['no-credentials'],
    hasServer: false,
  }).attempts[0]?.request.fields.map(([field]) => field);

test.each(['Authorization', 'Cookie', 'x-api-key', 'Proxy-Authorization', 'X-Auth-Token', 'X-Functions-Key'])(
  '%s says who asks, and is left out where nobody does',
  (name) => expect(fieldsOf(name)).toEqual(['X-Trace']),
);

test.each(['Accept-Language', 'Idempotency-Key', 'X-Request-Id'])('%s says nothing of who asks', (name) =>
  expect(fieldsOf(name)).toBeUndefined(),
);
