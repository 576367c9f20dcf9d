import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import request from 'supertest';
import { brokenPlaces } from '../responses/broken-rules';
import type { ReplayServer } from '../../fixtures/support/replay-server';
import { REPLAY, startReplayServer } from '../../fixtures/support/replay-server';

/*
 * What the matchers promise, case by case: the ways in which servers write one and the same good error,
 * and the ways in which they get it wrong, each with all the rules that it breaks, the telling one first.
 */

const conflict = '{"error":"conflict","message":"Resource already exists"}';
const json = { 'Content-Type': 'application/json' };

describe('toBeConflict() holds', () => {
  const withLength = (content: string, line = 'HTTP/1.1 409 Conflict', fields = '') =>
    `${line}\r\nContent-Type: application/json\r\n${fields}Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
  const ofType = (type: string) => withLength(conflict).replace('application/json', type);
  const chunked = (...chunks: readonly Uint8Array[]) =>
    Buffer.concat([
      Buffer.from(
        'HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      ),
      ...chunks.flatMap((chunk) => [
        Buffer.from(`${chunk.length.toString(16)}\r\n`),
        chunk,
        Buffer.from('\r\n'),
      ]),
      Buffer.from('0\r\n\r\n'),
    ]);
  const accented = Buffer.from('{"error":"conflict","message":"L’élément existe déjà"}');

  const variants: Readonly<Record<string, string | Uint8Array>> = {
    'as it is': withLength(conflict),
    'media type: charset': ofType('application/json; charset=utf-8'),
    'media type: charset in capitals, without a space': ofType('application/json;charset=UTF-8'),
    'media type: charset in quotes': ofType('application/json; charset="utf-8"'),
    'media type: space before the semicolon': ofType('application/json ; charset=utf-8'),
    'media type: semicolon at the end': ofType('application/json;'),
    'media type: in capitals': ofType('Application/JSON'),
    'media type: further parameter': ofType('application/json; profile="https://example.com/error"'),
    'field names in lower case': withLength(conflict).replace('Content-Type', 'content-type'),
    'field value without a space': withLength(conflict).replace('Type: ', 'Type:'),
    'white space: a space after each sign': withLength(
      '{"error": "conflict", "message": "Resource already exists"}',
    ),
    'white space: indented': withLength(JSON.stringify(JSON.parse(conflict), null, 2)),
    'white space: CRLF and tabs': withLength(
      '{\r\n\t"error":\t"conflict",\r\n\t"message":\t"Taken"\r\n}\r\n',
    ),
    'white space: line feed at the end': withLength(`${conflict}\n`),
    'white space: before': withLength(`\n  ${conflict}`),
    'members in the other order': withLength('{"message":"Resource already exists","error":"conflict"}'),
    'further members': withLength(
      '{"status":409,"message":"Taken","traceId":"0HN","error":"conflict","path":"/users"}',
    ),
    details: withLength(
      '{"error":"conflict","message":"Taken","details":[{"pointer":"/email","message":"is taken"}]}',
    ),
    'another message': withLength('{"error":"conflict","message":"Conflict"}'),
    'a message outside of ASCII': withLength(accented.toString()),
    'escaped characters': withLength('{"err\\u006fr":"\\u0063onflict","message":"\\ud83d\\ude42"}'),
    'framing: until close': `HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n${conflict}`,
    'framing: HTTP/1.0 until close': `HTTP/1.0 409 Conflict\r\nContent-Type: application/json\r\n\r\n${conflict}`,
    'framing: HTTP/1.0 with a length': withLength(conflict, 'HTTP/1.0 409 Conflict'),
    'framing: one chunk': chunked(Buffer.from(conflict)),
    'framing: a chunk per octet': chunked(...[...accented].map((octet) => Uint8Array.of(octet))),
    'framing: chunk extension and trailer': chunked(Buffer.from(conflict))
      .toString()
      .replace('\r\n{', ';a=b\r\n{')
      .replace(/\r\n\r\n$/, '\r\nX-Checksum: 1\r\n\r\n'),
    'framing: after 103 Early Hints': `HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n${withLength(conflict)}`,
    'reason phrase: in capitals': withLength(conflict, 'HTTP/1.1 409 CONFLICT'),
    'reason phrase: none': withLength(conflict, 'HTTP/1.1 409 '),
    'reason phrase: none, and no space': withLength(conflict, 'HTTP/1.1 409'),
    'reason phrase: of its own': withLength(conflict, 'HTTP/1.1 409 Already there'),
    'reason phrase: of another status code': withLength(conflict, 'HTTP/1.1 409 Not Found'),
    'an empty Allow, Retry-After as a date': withLength(
      conflict,
      undefined,
      'Allow:\r\nRetry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n',
    ),
  };

  let server: ReplayServer;
  beforeAll(async () => {
    server = await startReplayServer(new Map(Object.entries(variants)));
  });
  afterAll(() => server.close());

  test.each(Object.keys(variants))('%s', async (name) => {
    const response = await request(server.url).get('/').set(REPLAY, name);
    expect(brokenPlaces(response, 409)).toEqual([]);
  });

  test('after HEAD, where the fields say it all', async () => {
    const app = express().get('/', (_request, response) => {
      response.status(409).json({ error: 'conflict', message: 'Resource already exists' });
    });
    expect(brokenPlaces(await request(app).head('/'), 409)).toEqual([]);
    expect(brokenPlaces(await request(app).get('/'), 409)).toEqual([]);
  });
});

/** A server that gives one answer. */
interface Answer {
  readonly status?: number;
  readonly fields?: Readonly<Record<string, string>>;
  readonly content?: string | Buffer;
}

const serve =
  ({ status = 409, fields = json, content = conflict }: Answer) =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, fields).end(content);
  };

/** Content that is no JSON under its name makes superagent reject: `.catch((e) => e)` is what a test writes. */
const ask = (answer: Answer): Promise<unknown> =>
  request(serve(answer))
    .get('/')
    .catch((error: unknown) => error);

const errorOf = (members: object) =>
  JSON.stringify({ error: 'conflict', message: 'Resource already exists', ...members });

describe('toBeConflict() fails', () => {
  const type = (value: string) => ({ 'Content-Type': value });
  const problem = '{"type":"about:blank","title":"Conflict","status":409}';
  const page = '<!DOCTYPE html>\n<html><head><title>409</title></head><body><h1>Conflict</h1></body></html>';
  const stack =
    'Error: duplicate key\n    at saveUser (/srv/app/src/users.js:41:17)\n    at async /srv/app/src/routes.js:10:3';

  test.each<[string, Answer, ...string[]]>([
    ['200 with an error in the content', { status: 200 }, 'status'],
    ['201', { status: 201 }, 'status'],
    ['another error status', { status: 400 }, 'status'],
    ['a page with another status', { status: 500, fields: type('text/html'), content: page }, 'status'],

    ['text/html', { fields: type('text/html; charset=utf-8'), content: page }, 'media-type Content-Type'],
    ['text/html around JSON', { fields: type('text/html') }, 'media-type Content-Type'],
    ['text/plain with JSON in it', { fields: type('text/plain; charset=utf-8') }, 'media-type Content-Type'],
    ['text/json', { fields: type('text/json') }, 'media-type Content-Type'],
    ['application/octet-stream', { fields: type('application/octet-stream') }, 'media-type Content-Type'],
    [
      'problem+json for the same JSON',
      { fields: type('application/problem+json') },
      'media-type Content-Type',
    ],
    [
      'problem+json with a problem in it',
      { fields: type('application/problem+json'), content: problem },
      'media-type Content-Type',
      'schema /error',
      'schema /message',
    ],
    ['two media types', { fields: type('application/json, text/html') }, 'media-type Content-Type'],
    ['a media type that is none', { fields: type('json') }, 'media-type Content-Type'],
    ['an empty Content-Type', { fields: type('') }, 'media-type Content-Type'],
    ['no Content-Type', { fields: {} }, 'media-type Content-Type'],

    ['empty content', { content: '' }, 'content'],
    ['empty content without a Content-Type', { fields: {}, content: '' }, 'content'],
    ['an empty page', { fields: type('text/html'), content: '' }, 'media-type Content-Type', 'content'],

    ['truncated JSON', { content: conflict.slice(0, -10) }, 'json'],
    ['a page under the name of JSON', { content: page }, 'json'],
    ['two JSON texts', { content: conflict + conflict }, 'json'],
    ['a trailing comma', { content: '{"error":"conflict","message":"Taken",}' }, 'json'],
    ['single quotes', { content: "{'error':'conflict','message':'Taken'}" }, 'json'],
    ['NaN', { content: '{"error":"conflict","message":"Taken","left":NaN}' }, 'json'],
    ['white space', { content: '\n' }, 'json'],
    ['a byte order mark', { content: `\uFEFF${conflict}` }, 'encoding'],
    ['ISO 8859-1', { content: Buffer.from('{"error":"conflict","message":"déjà"}', 'latin1') }, 'encoding'],

    ['a JSON array', { content: `[${conflict}]` }, 'json-type'],
    ['an empty JSON array', { content: '[]' }, 'json-type'],
    ['a JSON string', { content: '"conflict"' }, 'json-type'],
    ['JSON in a JSON string', { content: JSON.stringify(conflict) }, 'json-type'],
    ['null', { content: 'null' }, 'json-type'],
    ['a number', { content: '409' }, 'json-type'],
    ['false', { content: 'false' }, 'json-type'],

    ['no members', { content: '{}' }, 'schema /error', 'schema /message'],
    ['no error', { content: errorOf({ error: undefined }) }, 'schema /error'],
    ['no message', { content: errorOf({ message: undefined }) }, 'schema /message'],
    ['a message by another name', { content: '{"error":"conflict","msg":"Taken"}' }, 'schema /message'],
    ['an error within an error', { content: `{"error":${conflict}}` }, 'schema /message', 'schema /error'],
    ['an empty error', { content: errorOf({ error: '' }) }, 'schema /error'],
    ['a number as error', { content: errorOf({ error: 409 }) }, 'code /error'],
    ['true as error', { content: errorOf({ error: true }) }, 'schema /error'],
    ['null as error', { content: errorOf({ error: null }) }, 'schema /error'],
    ['null as message', { content: errorOf({ message: null }) }, 'schema /message'],
    ['a list as message', { content: errorOf({ message: ['Taken'] }) }, 'schema /message'],
    ['a member twice', { content: conflict.replace('{', '{"error":"gone",') }, 'duplicate-member /error'],

    ["another status's code", { content: errorOf({ error: 'not_found' }) }, 'code /error'],
    ['an unknown code', { content: errorOf({ error: 'email_taken' }) }, 'code /error'],
    ['the reason phrase for a code', { content: errorOf({ error: 'Conflict' }) }, 'code /error'],
    ['the code in capitals', { content: errorOf({ error: 'CONFLICT' }) }, 'code /error'],

    ['a stack trace in the message', { content: errorOf({ message: stack }) }, 'leak /message'],
    ['a stack trace in another member', { content: errorOf({ debug: { stack } }) }, 'leak /debug/stack'],
    [
      'a stack trace, and a code that is none',
      { content: errorOf({ error: 'Conflict', message: stack }) },
      'code /error',
      'leak /message',
    ],

    [
      'a malformed Retry-After',
      { fields: { ...json, 'Retry-After': 'soon' } },
      'header-malformed Retry-After',
    ],
    [
      'everything at once',
      { fields: { ...type('text/html'), 'Retry-After': 'soon' }, content: '' },
      'media-type Content-Type',
      'header-malformed Retry-After',
      'content',
    ],
  ])('%s', async (_name, answer, ...places) => {
    expect(brokenPlaces(await ask(answer), 409)).toEqual(places);
  });

  describe('where problem details are promised', () => {
    const asked = { format: 'problem-details' };

    test.each<[string, Answer, ...string[]]>([
      ['a problem', { fields: type('application/problem+json'), content: problem }],
      ['a problem under the name of JSON', { content: problem }, 'media-type Content-Type'],
      [
        'the status of another response',
        { fields: type('application/problem+json'), content: problem.replace('409', '400') },
        'status-member /status',
      ],
      [
        'a problem in a list',
        { fields: type('application/problem+json'), content: `[${problem}]` },
        'json-type',
      ],
      [
        'a title that is a number',
        { fields: type('application/problem+json'), content: problem.replace('"Conflict"', '409') },
        'schema /title',
      ],
    ])('%s', async (_name, answer, ...places) => {
      expect(brokenPlaces(await ask(answer), 409, asked)).toEqual(places);
    });
  });
});

describe('a status code that owes a field', () => {
  test.each<[number, string, Readonly<Record<string, string>>]>([
    [401, 'unauthorized', { 'WWW-Authenticate': 'Bearer realm="api"' }],
    [405, 'method_not_allowed', { Allow: 'POST' }],
    [407, 'proxy_authentication_required', { 'Proxy-Authenticate': 'Basic realm="proxy"' }],
    [426, 'upgrade_required', { Upgrade: 'HTTP/2.0', Connection: 'Upgrade' }],
  ])('%i', async (status, code, owed) => {
    const content = errorOf({ error: code });
    const complete = { status, fields: { ...json, ...owed }, content };
    expect(brokenPlaces(await ask(complete), status)).toEqual([]);

    const without = await ask({ status, fields: json, content });
    const missing = Object.keys(owed).map((field) => `header-missing ${field}`);
    expect(brokenPlaces(without, status)).toEqual(missing);

    const page = await ask({ status, fields: { 'Content-Type': 'text/html' }, content: '' });
    expect(brokenPlaces(page, status)).toEqual(['media-type Content-Type', ...missing, 'content']);
  });
});
