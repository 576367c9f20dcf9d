import request from 'supertest';
import request6 from 'supertest6';
import { readResponse } from '../../../src';
import { brokenRules } from './broken-rules';
import type { Client } from './describe-client';
import { describeClient } from './describe-client';
import type { Exchange } from './exchanges';
import { CONFLICT, exchanges, respond, sent } from './exchanges';

type Agent = Pick<ReturnType<typeof request>, 'head' | 'post'>;

const clients: readonly Pick<Client, 'name' | 'send' | 'skips'>[] = [
  { name: 'supertest 7', send: (exchange) => send(request(respond), exchange) },
  { name: 'supertest 7, agent', send: (exchange) => send(request.agent(respond), exchange) },
  {
    name: 'supertest 7, HTTP/2',
    send: (exchange) => send(request(respond, { http2: true }), exchange),
    skips: ({ notInHttp2 }) => notInHttp2 === true,
  },
  { name: 'supertest 6', send: (exchange) => send(request6(respond), exchange) },
  { name: 'supertest 6, agent', send: (exchange) => send(request6.agent(respond), exchange) },
];

for (const client of clients) {
  describeClient({ ...client, losesRequest: (received) => received instanceof Error });
}

/** As a test of a user's: content that is not JSON arrives as a rejection, which the matchers take. */
async function send(agent: Agent, exchange: Exchange): Promise<unknown> {
  const path = sent.path(exchange);
  const test =
    exchange.method === 'HEAD'
      ? agent.head(path).set(sent.fields)
      : agent.post(path).set(sent.fields).send(sent.content);
  return test.catch((error: unknown) => error);
}

const named = (name: string): Exchange => {
  const exchange = exchanges.find((one) => one.name === name);
  if (exchange === undefined) throw new Error(`no exchange is called ${name}`);
  return exchange;
};

test.each([
  ['1.1', request(respond)],
  ['2', request(respond, { http2: true })],
])('the version of HTTP is known: %s', async (httpVersion, agent) => {
  const response = readResponse(await send(agent, exchanges[0] as Exchange));
  expect(response?.httpVersion).toBe(httpVersion);
  // The status code of HTTP/2 is a field by its form alone.
  expect(response?.fields.filter(([name]) => name.startsWith(':'))).toEqual([]);
});

test('fields arrive as they were sent, each line for itself', async () => {
  const response = readResponse(await send(request(respond), named('two Content-Type fields')));
  expect(response?.fields.filter(([name]) => name.startsWith('Content-'))).toEqual([
    ['Content-Type', 'application/json'],
    ['Content-Type', 'text/html'],
    ['Content-Length', expect.any(String)],
  ]);
});

test('the text counts, whatever a test has made of the body', async () => {
  const response = await request(respond).get(sent.path(named('no members')));
  Object.assign(response.body as object, { error: 'conflict', message: 'Resource already exists' });
  expect(brokenRules(response, CONFLICT)).toEqual(['schema', 'schema']);
});

describe('with a parser of its own', () => {
  const path = sent.path(exchanges[0] as Exchange);
  const parseBy = (parser: (text: string) => unknown) =>
    request(respond)
      .get(path)
      .parse((response, done) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk))).on('end', () => done(null, parser(text)));
      });

  test.each<[string, (text: string) => unknown, readonly string[]]>([
    ['an object', (text) => JSON.parse(text) as unknown, []],
    ['the text', (text) => text, []],
    ['octets', (text) => Buffer.from(text), []],
    ['an object that is no error', () => ({ ok: true }), ['schema', 'schema']],
    ['nothing', () => undefined, ['content']],
  ])('what it makes is the content: %s', async (_name, parser, rules) => {
    expect(brokenRules(await parseBy(parser), CONFLICT)).toEqual(rules);
  });
});

describe('the rejection of content that is not JSON', () => {
  const truncated = named('truncated JSON');

  test('superagent 10 leaves status, text and fields', async () => {
    const error = await send(request(respond), truncated);
    expect(error).toBeInstanceOf(SyntaxError);
    expect(readResponse(error)).toEqual({
      status: 409,
      fields: expect.arrayContaining([['content-type', 'application/json']]),
      fieldsUnknown: false,
      content: truncated.content,
      request: undefined,
    });
  });

  test('superagent 8 leaves status and text', async () => {
    const error = await send(request6(respond), truncated);
    expect(error).toBeInstanceOf(SyntaxError);
    expect(readResponse(error)).toEqual({
      status: 409,
      fields: [],
      fieldsUnknown: true,
      content: truncated.content,
      request: undefined,
    });
  });

  test('no missing field is reported where superagent has lost the fields', async () => {
    const exchange = named('no WWW-Authenticate');
    const broken = (_request: unknown, response: import('node:http').ServerResponse): void => {
      response.writeHead(exchange.status ?? 0, { 'Content-Type': 'application/json' }).end('{"error":');
    };
    const rejections = [request(broken), request6(broken)].map((agent) =>
      agent.get('/').catch((error: unknown) => error),
    );
    const [ten, eight] = await Promise.all(rejections);
    expect(brokenRules(ten, 401)).toEqual(['header-missing', 'json']);
    expect(brokenRules(eight, 401)).toEqual(['json']);
  });

  test('another status code than the asserted one is the finding', async () => {
    expect(brokenRules(await send(request(respond), truncated), 404)).toEqual(['status']);
    expect(brokenRules(await send(request6(respond), truncated), 404)).toEqual(['status']);
  });

  test('any other Error is no response, whatever hangs on it', async () => {
    const refused = await request('http://127.0.0.1:1')
      .get('/')
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'ECONNREFUSED' });
    for (const error of [
      refused,
      Object.assign(new Error('late'), { status: 409, statusCode: 409, headers: {} }),
    ]) {
      expect(readResponse(error)).toBeUndefined();
      expect(() => brokenRules(error, CONFLICT)).toThrow(TypeError);
    }
  });
});
