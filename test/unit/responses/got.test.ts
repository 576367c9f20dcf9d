import type { Got } from 'got' with { 'resolution-mode': 'import' };
import { readResponse } from '../../../src';
import { brokenRules } from './broken-rules';
import { describeClient } from './describe-client';
import type { Exchange } from './exchanges';
import { CONFLICT, exchanges, sent } from './exchanges';
import { loadEsModule } from './load-es-module';
import { startServer } from './start-server';

const { got } = loadEsModule('got') as { readonly got: Got };

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => (server = await startServer()));
afterAll(() => server.close());

const [good] = exchanges as readonly [Exchange];

async function send(exchange: Exchange, options: object = {}): Promise<unknown> {
  const url = server.url + sent.path(exchange);
  const common = { headers: sent.fields, throwHttpErrors: false, retry: { limit: 0 }, ...options };
  return exchange.method === 'HEAD'
    ? got.head(url, common)
    : got.post(url, { ...common, json: sent.content });
}

describeClient({ name: 'got', send });

test.each(['text', 'buffer', 'json'])('responseType: %s', async (responseType) => {
  const received = await send(good, { responseType });
  expect(brokenRules(received, CONFLICT)).toEqual([]);
  expect(readResponse(received)).toMatchObject({ httpVersion: '1.1' });
});

test('content that is not JSON, asked for as JSON, is what it is', async () => {
  const truncated = exchanges.find(({ name }) => name === 'truncated JSON');
  expect(brokenRules(await send(truncated as Exchange, { responseType: 'json' }), CONFLICT)).toEqual([
    'json',
  ]);
});

test('an HTTPError is the response on it', async () => {
  const error: unknown = await send(good, { throwHttpErrors: true }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'HTTPError' });
  expect(brokenRules(error, CONFLICT)).toEqual([]);
  expect(brokenRules((error as { readonly response: unknown }).response, CONFLICT)).toEqual([]);
});
