import needle from 'needle';
import { readResponse } from '../../../src';
import { brokenRules } from './broken-rules';
import { describeClient } from './describe-client';
import type { Exchange } from './exchanges';
import { CONFLICT, exchanges, sent } from './exchanges';
import { startServer } from './start-server';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => (server = await startServer()));
afterAll(() => server.close());

const send = (exchange: Exchange): Promise<unknown> =>
  exchange.method === 'HEAD'
    ? needle('head', server.url + sent.path(exchange), null, { headers: sent.fields })
    : needle('post', server.url + sent.path(exchange), JSON.stringify(sent.content), {
        headers: sent.fields,
        parse_response: false,
      });

describeClient({
  name: 'needle',
  send,
  losesSent: true,
  // It takes the byte order mark off.
  differs: { 'a byte order mark': [] },
});

test('what needle has parsed is the content', async () => {
  const url = server.url + sent.path(exchanges[0] as Exchange);
  const received = await needle('post', url, sent.content, { headers: sent.fields, json: true });
  expect(brokenRules(received, CONFLICT)).toEqual([]);
  expect(readResponse(received)).toMatchObject({ httpVersion: '1.1', request: { method: 'POST' } });
});
