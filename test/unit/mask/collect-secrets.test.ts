import type { HttpRequest } from '../../../src/core/types';
import { collectSecrets } from '../../../src/mask/collect-secrets';

test.each([10, 30_000])('a secret at the end of a list of %d objects is found', (count) => {
  const details = [...Array.from({ length: count }, (_, n) => ({ n })), { token: 'oak-raven-81' }];
  const content = JSON.stringify({ error: 'conflict', message: 'Resource already exists', details });
  expect(collectSecrets({ status: 409, fields: [], content }).values).toContain('oak-raven-81');
});

const HOST = 'https://api.example.com/';

test.each<readonly [string, Partial<HttpRequest>, readonly string[]]>([
  ['user information', { url: 'git+ssh2://ada:hunter22@host/x' }, ['ada:hunter22', 'hunter22']],
  ['a user without a password', { url: 'redis://hunter22@host/x' }, ['hunter22']],
  ['no user', { url: HOST }, []],
  [
    'a token',
    { fields: [['Authorization', 'Bearer YWRhOmh1bnRlcjI=']] },
    ['Bearer YWRhOmh1bnRlcjI=', 'YWRhOmh1bnRlcjI='],
  ],
  [
    'a user and a password',
    { fields: [['Authorization', 'Basic YWRhOmh1bnRlcjI=']] },
    ['Basic YWRhOmh1bnRlcjI=', 'YWRhOmh1bnRlcjI=', 'ada:hunter2', 'hunter2'],
  ],
  ['a form', { content: 'a=1&%74oken=hunter22' }, ['hunter22']],
  [
    'JSON text in a text',
    { content: 'no: {"tokens":["oak raven","elm finch"]}' },
    ['["oak raven","elm finch"]', 'oak raven', 'elm finch'],
  ],
  [
    'an escaped text',
    { content: 'password="oak\\"raven"' },
    ['"oak\\"raven"', 'oak\\"raven', 'oak"raven', 'oak'],
  ],
  ['markup', { content: '<token>oak&amp;raven</token>' }, ['oak&amp;raven', 'oak&raven']],
])('the secrets of a request: %s', (_, request, secrets) => {
  const sent = { method: 'POST', url: HOST, fields: [], content: undefined, ...request };
  expect(collectSecrets({ status: 409, fields: [], content: undefined, request: sent }).values).toEqual(
    secrets,
  );
});

test('so many secrets that no text repeats them all', () => {
  const content = JSON.stringify({ tokens: Array.from({ length: 2_001 }, (_, n) => `oak-raven-${n}`) });
  expect(collectSecrets({ status: 409, fields: [], content }).values).toHaveLength(2_000);
});
