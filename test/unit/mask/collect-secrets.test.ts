import { collectSecrets } from '../../../src/mask/collect-secrets';

test.each([10, 30_000])('a secret at the end of a list of %d objects is found', (count) => {
  const details = [...Array.from({ length: count }, (_, n) => ({ n })), { token: 'oak-raven-81' }];
  const content = JSON.stringify({ error: 'conflict', message: 'Resource already exists', details });
  expect(collectSecrets({ status: 409, fields: [], content }).values).toContain('oak-raven-81');
});
