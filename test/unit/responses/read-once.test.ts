import { request as undici } from 'undici';
import { check, createMatchers, readResponse, readResponseAsync } from '../../../src';
import { asserting } from '../core/formats/asserting';
import type { Exchange } from './exchanges';
import { CONFLICT, exchanges, sent } from './exchanges';
import { loadEsModule } from './load-es-module';
import { startServer } from './start-server';

/* Responses whose content comes once: node-fetch clones one time only, and undici's request() not at all. */

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

const { default: nodeFetch } = loadEsModule('node-fetch') as { readonly default: typeof fetch };

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => (server = await startServer()));
afterAll(() => server.close());

const optionsOf = (exchange: Exchange) => ({
  method: sent.method(exchange),
  headers: sent.fields,
  ...(exchange.method === 'HEAD' ? {} : { body: JSON.stringify(sent.content) }),
});

const urlOf = (exchange: Exchange): string => server.url + sent.path(exchange);
const [good, bad, empty] = [
  'an error that keeps its contract',
  'an unknown code',
  'no content, declared as JSON',
].map((wanted) => exchanges.find(({ name }) => name === wanted)) as [Exchange, Exchange, Exchange];

const clients = [
  { name: 'fetch', send: (exchange: Exchange) => fetch(urlOf(exchange), optionsOf(exchange)), differs: {} },
  {
    name: 'node-fetch',
    send: (exchange: Exchange) => nodeFetch(urlOf(exchange), optionsOf(exchange)),
    // It gives an empty stream for the content that never comes after HEAD, and does not tell the method.
    differs: { HEAD: ['content'], 'HEAD with the wrong media type': ['media-type', 'content'] },
  },
  {
    name: 'undici',
    send: (exchange: Exchange) => undici(urlOf(exchange), optionsOf(exchange)),
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

  test('it is asserted as often as one likes, each time with its content', async () => {
    const response = await send(bad);
    for (let times = 0; times < 3; times += 1) {
      await expect(expect(response).toBeConflict()).rejects.toThrow('1. code · /error');
      await expect(response).not.toBeNotFound();
    }
  });

  test('at once as well', async () => {
    const response = await send(good);
    await Promise.all([expect(response).toBeConflict(), expect(response).toBeConflict('conflict')]);
  });

  test('outside of expect', async () => {
    const response = await send(bad);
    expect(readResponse(response)).toBeUndefined();
    const read = await readResponseAsync(response);
    expect(read === undefined ? undefined : check(read).map(({ rule }) => rule)).toEqual(['code']);
    expect(await readResponseAsync(response)).toEqual(read);
  });
});

test('content that a test wants comes after the assertion, too, where there is a clone of it', async () => {
  for (const { send } of clients.slice(0, 2)) {
    const response = (await send(good)) as Response;
    await expect(response).toBeConflict();
    expect(await response.json()).toMatchObject({ error: 'conflict' });
    await expect(response).toBeConflict();
  }
});

test('content that a test has taken before is gone', async () => {
  for (const exchange of [good, empty]) {
    const response = await undici(urlOf(exchange));
    await response.body.dump();
    expect(() => void expect(response).toBeConflict()).toThrow('has already been read and is gone');
  }
  const read = await fetch(urlOf(good));
  await read.text();
  await expect(readResponseAsync(read)).rejects.toThrow(
    new TypeError(
      'readResponseAsync: the content of this response has already been read and is gone.\nRead a clone instead: await response.clone().json().',
    ),
  );
});

test('undici as Bun has it, without dump(), is read as well', async () => {
  const { statusCode, headers, body } = await undici(urlOf(good));
  Object.defineProperty(body, 'dump', { value: undefined });
  await (expect({ statusCode, headers, body }).toBeConflict('conflict') as unknown);
});

test('nothing that a client has deprecated is touched', async () => {
  const warnings: string[] = [];
  const note = (warning: Error): void => void warnings.push(String(warning));
  process.on('warning', note);
  await expect(await nodeFetch(urlOf(good))).toBeConflict();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  expect(warnings).toEqual([]);
});

test.each([
  ['a number', 7],
  ['nothing', undefined],
  ['an Error', new Error('no')],
  ['an object', {}],
])('readResponseAsync: %s is no response', async (_, value) => {
  expect(await readResponseAsync(value)).toBeUndefined();
});
