import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { APIRequestContext } from 'playwright-core';
import { request as playwright } from 'playwright-core';
import { temporaryProject } from '../catalog/temporary-project';
import { asserting } from '../core/formats/asserting';
import { createMatchers } from '../../../src';
import type { Exchange } from './exchanges';
import { CONFLICT, exchanges, sent } from './exchanges';
import { startServer } from './start-server';

/* Responses whose content is still to be read: fetch, and Playwright's request context, which needs no browser. */

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

let server: Awaited<ReturnType<typeof startServer>>;
let context: APIRequestContext;
beforeAll(async () => {
  server = await startServer();
  context = await playwright.newContext();
});
afterAll(async () => {
  await context.dispose();
  await server.close();
});

const withFetch = (exchange: Exchange): Promise<Response> =>
  fetch(server.url + sent.path(exchange), {
    method: sent.method(exchange),
    headers: sent.fields,
    ...(exchange.method === 'HEAD' ? {} : { body: JSON.stringify(sent.content) }),
  });

const withPlaywright = (exchange: Exchange) =>
  context.fetch(server.url + sent.path(exchange), {
    method: sent.method(exchange),
    headers: sent.fields,
    ...(exchange.method === 'HEAD' ? {} : { data: sent.content }),
  });

const [good, bad] = ['an error that keeps its contract', 'an unknown code'].map((wanted) =>
  exchanges.find(({ name }) => name === wanted),
) as [Exchange, Exchange];

const clients = [
  {
    name: 'fetch',
    send: withFetch,
    differs: {},
  },
  {
    name: 'Playwright',
    send: withPlaywright,
    // It does not tell the method: without a Content-Length, an answer to HEAD reads like one without content.
    differs: { HEAD: ['content'], 'HEAD with the wrong media type': ['media-type', 'content'] },
  },
];

describe.each(clients)('$name', ({ send, differs }) => {
  test.each(exchanges)('$name', async (exchange) => {
    const response = await send(exchange);
    const status = exchange.rules.includes('status') ? CONFLICT : (exchange.status ?? CONFLICT);
    const found = await asserting({}).eventually(response, status);
    const expected = (differs as Record<string, readonly string[]>)[exchange.name] ?? exchange.rules;
    expect(found.map((place) => place.replace(/ .*/, ''))).toEqual(expected);
  });

  test('the content can still be read, and be asserted again', async () => {
    const response = await send(good);
    await expect(response).toBeConflict();
    await expect(response).toBeConflict({ code: 'conflict', message: /exists$/ });
    await expect(response).toBeErrorResponse('4xx');
    expect(await response.json()).toEqual({ error: 'conflict', message: 'Resource already exists' });
  });

  test('several at once', async () => {
    const responses = await Promise.all([send(good), send(good), send(good)]);
    await Promise.all(responses.map((response) => expect(response).toBeConflict()));
  });

  test('.resolves', async () => {
    await expect(send(good)).resolves.toBeConflict();
    await expect(expect(send(bad)).resolves.toBeConflict()).rejects.toThrow('code · /error');
  });

  test('.not speaks of the status code, and leaves the content alone', async () => {
    const response = await send(bad);
    await expect(response).not.toBeNotFound();
    await expect(expect(response).not.toBeConflict()).rejects.toThrow(
      'The response is 409 Conflict, which the assertion rules out.',
    );
  });

  test('the failure shows the content', async () => {
    await expect(expect(await send(bad)).toBeConflict()).rejects.toThrow(
      /1\. code · \/error[\s\S]*"message": "Resource already exists"/,
    );
  });

  test('inside another matcher it is a TypeError, negated or not', async () => {
    const response = await send(good);
    for (const inside of [expect.toBeConflict(), expect.not.toBeConflict()]) {
      expect(() => expect({ response }).toEqual({ response: inside })).toThrow(
        new TypeError(
          'expect(response).toBeConflict: the content of this response has not been read yet. Reading it takes a promise, which another matcher around this one does not await.\n' +
            'Assert on the response itself: await expect(response).toBeConflict(…).',
        ),
      );
    }
  });
});

describe('content that is gone', () => {
  test('a fetch response that was read', async () => {
    const response = await withFetch(good);
    await response.json();
    expect(() => void expect(response).toBeConflict()).toThrow(
      new TypeError(
        'expect(response).toBeConflict: the content of this response has already been read and is gone.\n' +
          'Assert before you read it: the assertion reads a clone. Or read a clone yourself: await response.clone().json().',
      ),
    );
    await expect(response).not.toBeNotFound();
  });

  test('a Playwright response that was read is still there', async () => {
    const response = await withPlaywright(good);
    await response.json();
    await expect(response).toBeConflict();
  });

  test('a Playwright response that was disposed of', async () => {
    const response = await withPlaywright(good);
    await response.dispose();
    await expect(expect(response).toBeConflict()).rejects.toThrow(
      new TypeError(
        'expect(response).toBeConflict: the content of this response cannot be read: apiResponse.body: Response has been disposed\n' +
          'Assert before the response is disposed of, or its body is read or cancelled.',
      ),
    );
  });

  test('a stream that broke', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error('the line is dead'));
      },
    });
    await expect(expect(new Response(body, { status: 409 })).toBeConflict()).rejects.toThrow(
      'the content of this response cannot be read: the line is dead',
    );
  });
});

test('Playwright: a Content-Length without content answers HEAD', async () => {
  const app = createServer((_, response) => {
    response.writeHead(409, { 'Content-Type': 'application/json', 'Content-Length': '60' }).end();
  }).listen(0, '127.0.0.1');
  await once(app, 'listening');
  const response = await context.head(`http://127.0.0.1:${(app.address() as AddressInfo).port}/users`);
  await expect(response).toBeConflict();
  app.closeAllConnections();
  app.close();
});

describe('responses that no server sent', () => {
  const json = { status: 409, headers: { 'Content-Type': 'application/json' } };

  test('a Response made by a route handler', async () => {
    const body = { error: 'conflict', message: 'Resource already exists' };
    await expect(Response.json(body, { status: 409 })).toBeConflict('conflict');
  });

  test.each([
    ['null', null],
    ['the empty text', ''],
  ])('its content is %s, which is not what HEAD looks like', async (_, body) => {
    expect(await asserting({}).eventually(new Response(body, json), 409)).toEqual(['content']);
  });
});

/*
 * A forgotten await can only be seen from outside, for it fails the test in which it is forgotten.
 * So these tests run Jest, on a project that has the setup file as users have it.
 */
describe('a forgotten await', () => {
  interface Outcome {
    readonly success: boolean;
    readonly text: string;
    readonly tests: Readonly<Record<string, { readonly status: string; readonly failure: string }>>;
  }

  interface Project {
    readonly options?: readonly string[];
    readonly files?: { readonly [path: string]: object };
    /** Schemas are compiled in the first run, and loaded from then on. */
    readonly runs?: number;
  }

  async function runJest(
    test: string,
    { options = [], files = {}, runs = 1 }: Project = {},
  ): Promise<Outcome> {
    const root = join(__dirname, '..', '..', '..');
    const folder = temporaryProject({
      'package.json': {},
      ...files,
      'orders.test.js': `
const url = process.env.URL;
const good = () => fetch(url + '${sent.path(good)}');
const bad = () => fetch(url + '${sent.path(bad)}');
${test}`,
      'jest.config.json': {
        setupFilesAfterEnv: [join(root, 'src', 'register.ts')],
        transform: {
          '\\.ts$': [
            join(root, 'node_modules', '@swc', 'jest'),
            { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
          ],
        },
        cacheDirectory: join(root, 'node_modules', '.cache', 'forgotten-awaits'),
      },
    });
    const args = [
      require.resolve('jest/bin/jest'),
      '--rootDir',
      folder,
      '--config',
      join(folder, 'jest.config.json'),
      '--json',
      '-i',
      ...options,
    ];
    const env = { ...process.env, URL: server.url, FORCE_COLOR: '0' };
    const run = () =>
      new Promise<string>((done) => {
        execFile(process.execPath, args, { cwd: folder, env }, (_, out) => done(out));
      });
    let stdout = '';
    for (let index = 0; index < runs; index += 1) stdout = await run();
    const { success, testResults } = JSON.parse(stdout) as {
      readonly success: boolean;
      readonly testResults: readonly {
        readonly message: string;
        readonly assertionResults: readonly {
          title: string;
          status: string;
          failureMessages: readonly string[];
        }[];
      }[];
    };
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    return {
      success,
      text: testResults.map(({ message }) => message).join('\n'),
      tests: Object.fromEntries(
        results.map(({ title, status, failureMessages }) => [
          title,
          { status, failure: failureMessages.join('\n') },
        ]),
      ),
    };
  }

  const TEXT =
    'ForgottenAwait: expect(response).toBeConflict() was not awaited, so its outcome was never seen.\n' +
    'Its content has not been read yet: write await expect(response).toBeConflict().\n';

  test('fails the test, conforming or not, and no other', async () => {
    const { success, tests } = await runJest(`
test('conforming', async () => { expect(await good()).toBeConflict(); });
test('not conforming', async () => { expect(await bad()).toBeConflict(); });
test('negated', async () => { expect(await good()).not.toBeNotFound(); });
test('two of them', async () => { expect(await good()).toBeConflict(); expect(await bad()).toBeConflict('conflict'); });
test('kept and dropped', async () => { const outcome = expect(await good()).toBeConflict(); await good(); });
test('awaited', async () => { await expect(await good()).toBeConflict(); });
test('awaited later', async () => { const outcome = expect(await good()).toBeConflict(); await good(); await outcome; });
test('returned', async () => expect(await good()).toBeConflict());
test('returned from then', () => good().then((response) => expect(response).toBeConflict()));
test('all of them', async () => { await Promise.all([expect(await good()).toBeConflict(), expect(await good()).toBeConflict()]); });
test('done', (done) => { void good().then((response) => expect(response).toBeConflict().then(() => done(), done)); });
test('caught', async () => { const error = await expect(await bad()).toBeConflict().catch((e) => e); expect(error.message).toContain('code'); });
test('finally', async () => { let seen; await expect(await good()).toBeConflict().finally(() => { seen = true; }); expect(seen).toBe(true); });
test('awaited and failing', async () => { await expect(await bad()).toBeConflict(); });
test('another client', () => { expect({ status: 409, headers: { 'content-type': 'application/json' }, body: { error: 'conflict', message: 'No' } }).toBeConflict(); });
`);
    const statuses = Object.fromEntries(Object.entries(tests).map(([name, { status }]) => [name, status]));
    expect(success).toBe(false);
    expect(statuses).toEqual({
      conforming: 'failed',
      'not conforming': 'failed',
      negated: 'failed',
      'two of them': 'failed',
      'kept and dropped': 'failed',
      awaited: 'passed',
      'awaited later': 'passed',
      returned: 'passed',
      'returned from then': 'passed',
      'all of them': 'passed',
      done: 'passed',
      caught: 'passed',
      finally: 'passed',
      'awaited and failing': 'failed',
      'another client': 'passed',
    });
    expect(tests['conforming']?.failure).toContain(`${TEXT}In the test: conforming\n`);
    // The frame of the assertion, so that Jest shows the line.
    expect(tests['conforming']?.failure).toMatch(/orders\.test\.js:6:/);
    // The outcome itself is no second failure.
    expect(tests['not conforming']?.failure).not.toContain('code · /error');
    expect(tests['two of them']?.failure.match(/was not awaited/g)).toHaveLength(2);
    expect(tests['awaited and failing']?.failure).toContain('code · /error');
    expect(tests['awaited and failing']?.failure).not.toContain('was not awaited');
  });

  test('in concurrent tests and hooks it is told at the end of the file', async () => {
    const { success, text, tests } = await runJest(`
test.concurrent('forgetful', async () => { expect(await good()).toBeConflict(); });
test.concurrent('slow', async () => { const outcome = expect(await good()).toBeConflict(); await new Promise((go) => setTimeout(go, 50)); await outcome; });
test('in between', async () => { await good(); });
`);
    expect(success).toBe(false);
    expect(text).toContain('toBeConflict() was not awaited, so its outcome was never seen.');
    expect(text).toContain('In the test: forgetful\n');
    expect(text).toContain("> 6 | test.concurrent('forgetful'");
    expect(text).not.toContain('In the test: slow');
    expect(Object.values(tests).map(({ status }) => status)).toEqual(['passed', 'passed', 'passed']);
  });

  test('what a check loads is there when the content of a concurrent test comes between two others', async () => {
    const { tests } = await runJest(`
const server = require('node:http').createServer((request, response) => {
  response.writeHead(401, { 'Content-Type': 'application/json', 'WWW-Authenticate': 'Bearer realm="api"' });
  response.write('{"error":"unauthorized",');
  const message = decodeURIComponent(request.url).slice(1);
  setTimeout(() => response.end('"message":"' + message + '"}'), 30);
});
const ready = new Promise((go) => server.listen(0, '127.0.0.1', () => go(server.address().port)));
afterAll(() => server.close());
const late = async (message) => fetch('http://127.0.0.1:' + (await ready) + '/' + encodeURIComponent(message));
// All of them are there at once, while Jest goes from one test to the next.
test.concurrent('grammar', async () => { await expect(await late('No')).toBeUnauthorized(); });
test.concurrent('leak', async () => { await expect(await late('at f (/srv/app/node_modules/x/y.js:1:2)')).toBeUnauthorized(); });
test.concurrent('plain', async () => { await expect(await late('No')).toBeUnauthorized(); });
test.concurrent('argument', async () => { await expect(await late('No')).toBeUnauthorized({ message: 'Other' }); });
`);
    expect(tests['grammar']).toEqual({ status: 'passed', failure: '' });
    expect(tests['plain']).toEqual({ status: 'passed', failure: '' });
    expect(tests['leak']?.failure).toContain('leak · /message');
    expect(tests['argument']?.failure).toContain('message · /message');
  });

  test('so are the schemas of fields, and of errors inside a success', async () => {
    const format = {
      extends: 'simple',
      id: 'soft',
      within: { statuses: [200], when: { type: 'object', required: ['error'] } },
    };
    const errors = [
      { code: 'not_found', status: 404 },
      { code: 'soft', status: 200 },
      { code: 'conflict', status: 409, headerSchemas: { 'X-Count': { schema: { type: 'integer' } } } },
    ];
    const { tests } = await runJest(
      `
const late = (status, error, count = '1') => {
  const content = new TextEncoder().encode(JSON.stringify({ error, message: 'No' }));
  const body = new ReadableStream({
    start: (controller) => setTimeout(() => { controller.enqueue(content); controller.close(); }, 30),
  });
  return new Response(body, { status, headers: { 'Content-Type': 'application/json', 'X-Count': count } });
};
// All of them are there at once, while Jest goes from one test to the next.
test.concurrent('plain', async () => { await expect(late(404, 'not_found')).toBeNotFound(); });
test.concurrent('field', async () => { await expect(late(409, 'conflict')).toBeConflict(); });
test.concurrent('broken field', async () => { await expect(late(409, 'conflict', 'one')).toBeConflict(); });
test.concurrent('success', async () => { await expect(late(200, 'soft')).toBeErrorResponse('soft'); });
`,
      { files: { 'error-catalog.json': { format, errors } }, runs: 2 },
    );
    expect(tests['field']).toEqual({ status: 'passed', failure: '' });
    expect(tests['success']).toEqual({ status: 'passed', failure: '' });
    expect(tests['broken field']?.failure).toContain('header-malformed · X-Count');
  });

  test('a file in which nothing is forgotten passes, with concurrent tests and hooks', async () => {
    const { success } = await runJest(`
beforeAll(async () => { await expect(await good()).toBeConflict(); });
afterEach(async () => { await expect(await good()).toBeConflict(); });
test.concurrent('one', async () => { await expect(await good()).toBeConflict(); });
test.concurrent('slow', async () => { const outcome = expect(await good()).toBeConflict(); await new Promise((go) => setTimeout(go, 50)); await outcome; });
test('in between', async () => { await expect(await good()).toBeConflict(); });
test('resolves', async () => { await expect(good()).resolves.toBeConflict(); });
`);
    expect(success).toBe(true);
  });

  test('without global variables', async () => {
    const { tests } = await runJest(
      `const { expect, test } = require('@jest/globals');
test('conforming', async () => { expect(await good()).toBeConflict(); });
test('awaited', async () => { await expect(await good()).toBeConflict(); });`,
      { options: ['--injectGlobals=false'] },
    );
    expect(tests['conforming']?.failure).toContain('was not awaited');
    expect(tests['awaited']).toEqual({ status: 'passed', failure: '' });
  });
});
