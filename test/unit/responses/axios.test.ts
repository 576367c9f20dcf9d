import client from 'axios';
import { readResponse } from '../../../src';
import { brokenRules } from './broken-rules';
import { describeClient } from './describe-client';
import type { Exchange } from './exchanges';
import { CONFLICT, exchanges, sent } from './exchanges';
import { startServer } from './start-server';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => (server = await startServer()));
afterAll(() => server.close());

const send = (exchange: Exchange, options: object = {}): Promise<unknown> =>
  client.request({
    baseURL: server.url,
    url: sent.path(exchange),
    method: sent.method(exchange),
    headers: sent.fields,
    data: exchange.method === 'HEAD' ? undefined : sent.content,
    validateStatus: () => true,
    ...options,
  });

describeClient({
  name: 'axios',
  send,
  differs: {
    // axios takes the byte order mark off, and keeps the parsed value alone.
    'a byte order mark': [],
    'a member twice': [],
    // A text that is no JSON and a JSON string look the same, once axios has parsed what it could.
    'a string': ['json'],
  },
});

test.each(['text', 'arraybuffer', 'json'])('responseType: %s', async (responseType) => {
  const [good] = exchanges;
  const twice = exchanges.find(({ name }) => name === 'JSON in a JSON string');
  expect(brokenRules(await send(good as Exchange, { responseType }), CONFLICT)).toEqual([]);
  expect(brokenRules(await send(twice as Exchange, { responseType }), CONFLICT)).toEqual(['json-type']);
});

test('the text is the content where nothing parses it', async () => {
  const [good] = exchanges;
  const options = { transformResponse: (text: string) => text };
  expect(readResponse(await send(good as Exchange, options))).toMatchObject({
    httpVersion: '1.1',
    content: good?.content,
  });
});

test('a stream is no response yet', async () => {
  const received = (await send(exchanges[0] as Exchange, { responseType: 'stream' })) as {
    readonly data: NodeJS.ReadableStream;
  };
  expect(readResponse(received)).toBeUndefined();
  received.data.resume();
});

test('an AxiosError is the response on it', async () => {
  const error: unknown = await send(exchanges[0] as Exchange, {
    validateStatus: (status: number) => status < 400,
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ isAxiosError: true, status: 409 });
  expect(brokenRules(error, CONFLICT)).toEqual([]);
  expect(brokenRules((error as { readonly response: unknown }).response, CONFLICT)).toEqual([]);
});
