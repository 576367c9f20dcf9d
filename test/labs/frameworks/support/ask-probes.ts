import { fieldsSent } from './fields-sent';
import type { FrameworkFile } from './framework-file';
import { errorOf, holds, send, useCatalog } from './live-assertions';
import { probes, refusal } from './probes';
import { formats } from './standard-errors';

/** What a message of an exception or of a refusal says in every app, and no response may show. */
export const SECRET = /secret|hunter2|postgres/;

/** The tests of what the framework answers by itself, under the contract's handler. */
export function askProbes({ withoutContract }: FrameworkFile): void {
  describe('what the framework would answer on its own', () => {
    beforeAll(() => useCatalog(formats[0]!));

    test.each(withoutContract ? [...probes, refusal] : probes)('$case', async ({ request: sent, status }) => {
      const { method, path, fields = {}, content } = sent;
      const response = await send(method, path).set(fields).send(content);
      holds(response, errorOf(status)!);
      expect(fieldsSent(response, status, 'any value')).toEqual({ missing: [] });
      expect(response.text).not.toMatch(SECRET);
    });

    test('no route, asked for its head', async () => {
      holds(await send('HEAD', '/unknown'), errorOf(404)!);
    });

    test('nothing at all, where the request is right', async () => {
      expect((await send('GET', '/only-get')).status).toBe(200);
      expect((await send('POST', '/json').send({ name: 'Ada' })).status).toBe(200);
    });
  });
}
