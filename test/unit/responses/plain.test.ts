import { get } from 'node:http';
import { createContext, runInContext } from 'node:vm';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { readResponse } from '../../../src';
import { adapters } from '../../../src/responses';
import { brokenRules } from './broken-rules';
import { describeClient } from './describe-client';
import type { Exchange } from './exchanges';
import { CONFLICT, exchanges, sent } from './exchanges';
import { sendRaw } from './send-raw';
import { startServer } from './start-server';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => (server = await startServer()));
afterAll(() => server.close());

describeClient({
  name: "Node's own client, as a plain object",
  send: async (exchange) => sendRaw(server.url + sent.path(exchange), sent.method(exchange), sent),
});

test('it comes last: an adapter behind it would never be asked', () => {
  expect(adapters.at(-1)?.id).toBe('plain');
});

const error = { error: 'conflict', message: 'Resource already exists' };
const other = { error: 'gone', message: 'Resource already exists' };
const headers = { 'content-type': 'application/json' };
const text = JSON.stringify(error);
const octets = new TextEncoder().encode(text);

describe('content', () => {
  const shapes = (value: object): readonly [string, object][] => {
    const json = JSON.stringify(value);
    const bytes = new TextEncoder().encode(json);
    return [
      ['body: text', { status: 409, headers, body: json }],
      ['text', { status: 409, headers, text: json }],
      ['data: text', { status: 409, headers, data: json }],
      ['payload: text', { statusCode: 409, headers, payload: json }],
      ['body: parsed', { status: 409, headers, body: value }],
      ['data: parsed', { statusCode: 409, headers, data: value }],
      ['text and the parsed body', { status: 409, headers, text: json, body: value }],
      ['body: Buffer', { statusCode: 409, headers, body: Buffer.from(json) }],
      ['body: Uint8Array', { status: 409, headers, body: bytes }],
      ['body: ArrayBuffer', { status: 409, headers, body: bytes.buffer }],
      ['body: DataView', { status: 409, headers, body: new DataView(bytes.buffer) }],
      ['a status in words', { status: 'fail', statusCode: 409, headers, body: json }],
      ['the members of a rejection, and no Error', { statusCode: 409, headers, rawResponse: '', body: json }],
      ['inherited members', Object.create({ status: 409, headers, body: json }) as object],
    ];
  };

  test.each(shapes(error))('%s', (_name, response) => {
    expect(brokenRules(response, CONFLICT)).toEqual([]);
  });

  test.each(shapes(other))('%s: another code', (_name, response) => {
    expect(brokenRules(response, CONFLICT)).toEqual(['code']);
  });

  test.each<[string, object, readonly string[]]>([
    ['no content member', {}, ['content']],
    ['no text', { body: '' }, ['content']],
    ['no octets', { body: new Uint8Array() }, ['content']],
    ['null', { body: null }, ['json-type']],
    ['null after HEAD', { body: null, request: { method: 'HEAD', url: '/' } }, []],
    ['a parsed array', { body: [error] }, ['json-type']],
    ['a circular object', { body: circular() }, ['schema', 'schema']],
    ['text that is no JSON', { body: text.slice(1) }, ['json']],
  ])('%s', (_name, content, rules) => {
    expect(brokenRules({ status: 409, headers, ...content }, CONFLICT)).toEqual(rules);
  });

  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate, gzip', gzipSync(deflateSync(text))],
    ['identity', octets],
  ])('Content-Encoding: %s, on or off', (coding, body) => {
    const fields = { ...headers, 'Content-Encoding': coding };
    for (const content of [body, octets, text]) {
      expect(brokenRules({ status: 409, headers: fields, body: content }, CONFLICT)).toEqual([]);
    }
  });
});

describe('fields', () => {
  const json: [string, string] = ['Content-Type', 'application/json'];
  const asked: [string, string] = ['WWW-Authenticate', 'Basic realm="api"'];
  const broken: [string, string] = ['WWW-Authenticate', 'Bearer realm="api'];
  const shapes = (fields: [string, string][]): readonly [string, object][] => {
    const names = [...new Set(fields.map(([name]) => name))];
    const values = (name: string) => fields.filter(([one]) => one === name).map(([, value]) => value);
    const byName = (one: (values: string[]) => unknown) =>
      names.map((name): [string, unknown] => [name, one(values(name))]);
    return [
      ['an object', Object.fromEntries(byName((all) => all.join(', ')))],
      ['an object of lists', Object.fromEntries(byName((all) => all))],
      ['a Map', new Map(byName((all) => all))],
      ['Headers', new Headers(fields)],
      ['pairs', fields],
      ['a flat list', fields.flat()],
      ['{ name, value }', fields.map(([name, value]) => ({ name, value }))],
    ];
  };
  const body = { error: 'unauthorized', message: 'Authentication is required' };

  test.each(shapes([json, asked, ['wWw-Authenticate', 'Bearer']]))('%s', (_name, fields) => {
    expect(brokenRules({ status: 401, headers: fields, body }, 401)).toEqual([]);
  });

  test.each(shapes([json, asked, broken]))('%s: one of two is malformed', (_name, fields) => {
    expect(brokenRules({ status: 401, headers: fields, body }, 401)).toEqual(['header-malformed']);
  });

  test.each(shapes([json]))('%s: one is missing', (_name, fields) => {
    expect(brokenRules({ status: 401, headers: fields, body }, 401)).toEqual(['header-missing']);
  });

  test('rawHeaders say more than headers', () => {
    const rawHeaders = [...json, 'Content-Type', 'text/html'];
    expect(brokenRules({ status: 409, headers, rawHeaders, body: error }, CONFLICT)).toEqual(['media-type']);
  });

  test('names of members that are no fields of their own do no harm', () => {
    const fields = { ...headers, entries: 'x', toJSON: 'y', get: 'z', 'x-nothing': undefined };
    expect(readResponse({ status: 409, headers: fields, body: error })?.fields).toEqual([
      ['content-type', 'application/json'],
      ['entries', 'x'],
      ['toJSON', 'y'],
      ['get', 'z'],
    ]);
  });
});

describe('request', () => {
  test.each<[string, object, unknown]>([
    [
      'url, headers and body',
      { method: 'POST', url: '/users', headers: { a: 'b' }, body: { id: 1 } },
      { method: 'POST', url: '/users', fields: [['a', 'b']], content: '{"id":1}' },
    ],
    ['path alone', { method: 'GET', path: '/' }, { method: 'GET', url: '/', fields: [], content: undefined }],
    ['no method', { url: '/' }, undefined],
    ['none', {}, undefined],
  ])('%s', (_name, request, expected) => {
    expect(readResponse({ status: 409, headers, body: error, request })?.request).toEqual(expected);
  });
});

describe('what is no response', () => {
  const fetched = new Response(text, { status: 409, headers });
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 409],
    ['text', text],
    ['a function', () => ({ status: 409, headers, body: error })],
    ['an array', [409, headers, error]],
    ['no headers', { status: 409, body: error }],
    ['headers: null', { status: 409, headers: null, body: error }],
    ['no status', { headers, body: error }],
    ['a status as text', { status: '409', headers, body: error }],
    ['half a status', { status: 409.5, headers, body: error }],
    ['a promise', Promise.resolve({ status: 409, headers, body: error })],
    // oxlint-disable-next-line unicorn/no-thenable -- what is not awaited is the point
    ['a thenable', { status: 409, headers, body: error, then: () => undefined }],
    ['an Error', Object.assign(new Error('409'), { status: 409, headers, body: error })],
    ['a body that is a stream', { status: 409, headers, body: fetched.body }],
    ['a body that is a Blob', { status: 409, headers, body: new Blob([text]) }],
    ['an express response', { statusCode: 409, headers, body: undefined, pipe: () => undefined }],
  ])('%s', (_name, received) => {
    expect(readResponse(received)).toBeUndefined();
    expect(() => brokenRules(received, CONFLICT)).toThrow(TypeError);
  });

  test("Node's message, whose content nobody has read", async () => {
    const message = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
      get(server.url + sent.path(exchanges[0] as Exchange), resolve).on('error', reject);
    });
    expect(readResponse(message)).toBeUndefined();
    message.resume();
  });
});

describe('an Error is no response, whatever hangs on it', () => {
  const members = {
    status: 409,
    statusCode: 409,
    headers,
    header: headers,
    request: {},
    res: {},
    config: {},
    raw: {},
    body: error,
    text,
    data: error,
    payload: text,
    rawBody: octets,
    rawPayload: octets,
  };

  test.each([
    ['an Error', new Error('409')],
    ['one under a name of its own', Object.assign(new Error('409'), { [Symbol.toStringTag]: 'Refusal' })],
  ])('%s', (_name, reason) => {
    expect(readResponse({ ...members })).toMatchObject({ status: 409 });
    expect(readResponse(Object.assign(reason, members))).toBeUndefined();
  });
});

describe('values of another realm', () => {
  const context = createContext({ text, Headers });
  const make = (source: string): unknown => runInContext(`(${source})`, context);
  const json = `'application/json'`;

  test.each([
    ['an object', `{ status: 409, headers: { 'content-type': ${json} }, body: JSON.parse(text) }`],
    ['lists', `{ status: 409, headers: { 'content-type': [${json}] }, body: text }`],
    ['pairs', `{ status: 409, headers: [['content-type', ${json}]], body: text }`],
    ['a Map', `{ status: 409, headers: new Map([['content-type', ${json}]]), body: text }`],
    [
      'octets',
      `{ status: 409, headers: { 'content-type': ${json} }, body: Uint8Array.from(text, (c) => c.charCodeAt(0)) }`,
    ],
    [
      'an ArrayBuffer',
      `{ status: 409, headers: { 'content-type': ${json} }, body: Uint8Array.from(text, (c) => c.charCodeAt(0)).buffer }`,
    ],
    [
      'a rejection of superagent',
      `Object.assign(new SyntaxError('no JSON'), { statusCode: 409, rawResponse: text, headers: { 'content-type': ${json} } })`,
    ],
  ])('%s', (_name, source) => {
    expect(brokenRules(make(source), CONFLICT)).toEqual([]);
    expect(
      brokenRules(make(source.replaceAll('text', `text.replace('conflict', 'gone')`)), CONFLICT),
    ).toEqual(['code']);
  });

  test('an Error is no response there either', () => {
    const received = make(`Object.assign(new Error('409'), { status: 409, headers: {}, body: text })`);
    expect(received).not.toBeInstanceOf(Error);
    expect(readResponse(received)).toBeUndefined();
  });
});

test('a response is only read: frozen ones do as well', () => {
  const frozen = deepFreeze({
    status: 409,
    headers: { ...headers },
    body: { ...error },
    request: { method: 'GET', url: '/' },
  });
  expect(brokenRules(frozen, CONFLICT)).toEqual([]);
  expect(brokenRules(frozen, 404)).toEqual(['status']);
});

function deepFreeze<T extends object>(value: T): T {
  for (const member of Object.values(value)) if (typeof member === 'object') deepFreeze(member as object);
  return Object.freeze(value);
}

function circular(): object {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}
