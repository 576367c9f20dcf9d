import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createDefaultHttpClient, createPipelineRequest, RestError } from '@azure/core-rest-pipeline';
import axios from 'axios';
import type { Got } from 'got' with { 'resolution-mode': 'import' };
import { GraphQLClient } from 'graphql-request';
import { createMatchers, readResponse, readResponseAsync } from '../../../src';
import { observer } from '../../../src/runner/observer';
import { loadEsModule } from './load-es-module';

/* Errors and results of clients that carry a response: what one wants to write is `.rejects.toBeConflict()`. */

const catalog = {
  errors: [
    { code: 'email_taken', status: 409 },
    { code: 'gone', status: 410 },
  ],
};
expect.extend(createMatchers({ catalog }) as unknown as jest.ExpectExtendMap);

const { got } = loadEsModule('got') as { readonly got: Got };
const { default: ky } = loadEsModule('ky') as { readonly default: typeof import('ky').default };
const { ofetch } = loadEsModule('ofetch') as typeof import('ofetch');
const { default: wretch } = loadEsModule('wretch') as { readonly default: typeof import('wretch').default };
const { default: openapi } = loadEsModule('openapi-fetch') as {
  readonly default: typeof import('openapi-fetch');
};
const hey = loadEsModule('@hey-api/client-fetch') as typeof import('@hey-api/client-fetch');
const superagent = loadEsModule('superagent') as { readonly get: (url: string) => Promise<unknown> };
const { request: octokit } = loadEsModule('@octokit/request') as {
  readonly request: (route: string) => Promise<unknown>;
};
const apollo = loadEsModule('@apollo/client') as typeof import('@apollo/client');
const redaxios = loadEsModule('redaxios') as typeof axios;
const { request: gaxios } = loadEsModule('gaxios') as typeof import('gaxios');
const trpc = loadEsModule('@trpc/client') as typeof import('@trpc/client');

/** Path → content; all of it is a 409. */
const CONTENTS: { readonly [path: string]: readonly [type: string, content: string] } = {
  '/good': ['application/json', '{"error":"email_taken","message":"Resource already exists"}'],
  '/bad': ['application/json', '{"error":"email_token","message":"Resource already exists"}'],
  '/page': ['text/html', '<!DOCTYPE html><h1>Conflict</h1>'],
  '/nothing': ['application/json', ''],
  '/graphql': [
    'application/json',
    '{"data":null,"errors":[{"message":"Resource already exists","extensions":{"code":"CONFLICT"}}]}',
  ],
};

const server = createServer((request, response) => {
  // tRPC puts the name of the procedure and its input behind the path.
  const path = `/${(request.url ?? '').split(/[/?]/)[1] ?? ''}`;
  const [type, content] = CONTENTS[path] ?? ['text/plain', ''];
  response.writeHead(409, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(content) });
  response.end(request.method === 'HEAD' ? undefined : content);
});

let url = '';
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await once(server.close(), 'close');
});

/** Gives the promise that a client rejects, or resolves with a result. */
interface Carrier {
  readonly request: (path: string) => Promise<unknown>;
  /** The result does not throw. */
  readonly resolves?: boolean;
}

const azure = createDefaultHttpClient();

const carriers: { readonly [client: string]: Carrier } = {
  axios: { request: (path) => axios.get(url + path) },
  'got, text': { request: (path) => got.get(url + path, { retry: { limit: 0 } }) },
  'got, JSON': { request: (path) => got.get(url + path, { retry: { limit: 0 }, responseType: 'json' }) },
  ky: { request: (path) => ky.get(url + path, { retry: 0 }) },
  'ky, JSON': { request: (path) => ky.get(url + path, { retry: 0 }).json() },
  superagent: { request: (path) => superagent.get(url + path) },
  ofetch: { request: (path) => ofetch(url + path, { retry: 0 }) },
  'ofetch, raw': {
    request: (path) => ofetch.raw(url + path, { retry: 0, ignoreResponseError: true }),
    resolves: true,
  },
  'wretch, text': {
    request: (path) =>
      wretch(url + path)
        .get()
        .text(),
  },
  'wretch, JSON': {
    request: (path) =>
      wretch(url + path)
        .errorType('json')
        .get()
        .json(),
  },
  // They put the content on the response that they have read.
  gaxios: { request: (path) => gaxios({ url: url + path, retry: false }) },
  redaxios: { request: (path) => redaxios.get(url + path) },
  'ofetch, octets': {
    request: (path) => ofetch(url + path, { retry: 0, responseType: 'arrayBuffer' }),
  },
  Octokit: { request: (path) => octokit(`GET ${url}${path}`) },
  Apollo: {
    request: (path) =>
      new apollo.ApolloClient({
        link: new apollo.HttpLink({ uri: url + path, fetch }),
        cache: new apollo.InMemoryCache(),
      }).query({ query: apollo.gql`{ a }` }),
  },
  Azure: {
    async request(path) {
      const sent = createPipelineRequest({ url: url + path, allowInsecureConnection: true });
      const response = await azure.sendRequest(sent);
      throw new RestError('Conflict', { statusCode: response.status, request: sent, response });
    },
  },
  'fetch, with the content beside it': {
    async request(path) {
      const response = await fetch(url + path);
      return { response, body: new Uint8Array(await response.arrayBuffer()) };
    },
    resolves: true,
  },
  "Node's message, with the content beside it": {
    async request(path) {
      const response = await new Promise<IncomingMessage>((resolve) => get(url + path, resolve));
      return { response, body: (await buffer(response)).toString() };
    },
    resolves: true,
  },
  'openapi-fetch': {
    request: (path) => openapi({ baseUrl: url }).GET(path as never, {} as never),
    resolves: true,
  },
  'hey-api': {
    request: (path) => hey.createClient({ baseUrl: url }).get({ url: path }),
    resolves: true,
  },
  'hey-api, throwing': {
    request: async (path) => {
      let response: Response | undefined;
      const client = hey.createClient({ baseUrl: url });
      client.interceptors.response.use((one: Response) => (response = one));
      try {
        return await client.get({ url: path, throwOnError: true });
      } catch (error) {
        // It throws the parsed content alone: the response is what an interceptor keeps.
        return { error, response };
      }
    },
    resolves: true,
  },
};

describe.each(Object.entries(carriers))('%s', (_, { request, resolves }) => {
  const assertion = (path: string) =>
    resolves === true ? expect(request(path)).resolves : expect(request(path)).rejects;

  test('what one wants to write holds', () => assertion('/good').toBeConflict('email_taken'));

  test('what is wrong is told', async () => {
    await expect(assertion('/bad').toBeConflict()).rejects.toThrow('1. code · /error');
    await expect(assertion('/page').toBeConflict()).rejects.toThrow(/1\. media-type[^]*<!DOCTYPE html>/);
    await expect(assertion('/good').toBeGone()).rejects.toThrow('is 409 Conflict, not 410 Gone');
    await expect(assertion('/nothing').toBeConflict()).rejects.toThrow(/1\. content|1\. json/);
    await assertion('/bad').not.toBeGone();
  });

  test('the caught value itself, more than once, and outside of expect', async () => {
    const caught = await request('/good').catch((error: unknown) => error);
    await (expect(caught).toBeConflict('email_taken') as unknown);
    await (expect(caught).toBeConflict({ message: /exists$/ }) as unknown);
    expect(await readResponseAsync(caught)).toMatchObject({ status: 409 });
  });
});

test('tRPC: the response and what was read of it are below "meta"', async () => {
  const client = trpc.createTRPCClient<never>({
    links: [trpc.httpLink({ url: `${url}/good` }) as never],
  }) as unknown as { readonly users: { readonly query: () => Promise<unknown> } };
  const caught = await client.users.query().catch((error: unknown) => error);
  expect((caught as Error).name).toBe('TRPCClientError');
  await (expect(caught).toBeConflict('email_taken') as unknown);
});

test('graphql-request: the content is spread over the response', async () => {
  expect.extend(
    createMatchers({
      catalog: { format: 'graphql', errors: [{ code: 'CONFLICT', status: 409 }] },
    }) as unknown as jest.ExpectExtendMap,
  );
  try {
    const caught = await new GraphQLClient(`${url}/graphql`)
      .request('{ a }')
      .catch((error: unknown) => error);
    expect(caught).toBeErrorResponse({ code: 'CONFLICT', message: 'Resource already exists' });
    expect(readResponse(caught)?.json?.value).toEqual(JSON.parse(CONTENTS['/graphql']?.[1] ?? ''));
    // For other JSON, it spreads the members of that, too: none of them is the content.
    const other = await new GraphQLClient(`${url}/good`).request('{ a }').catch((error: unknown) => error);
    expect(readResponse(other)).toBeUndefined();
    expect(() => expect(other).toBeErrorResponse()).toThrow('"response" is not a readable response');
  } finally {
    expect.extend(createMatchers({ catalog }) as unknown as jest.ExpectExtendMap);
  }
});

test("Angular's HttpErrorResponse: fields that can only be asked by name, and the content in `error`", () => {
  const headers = { keys: () => ['Content-Type'], getAll: () => ['application/json'] };
  const error = JSON.parse(CONTENTS['/good']?.[1] ?? '') as object;
  const response = { name: 'HttpErrorResponse', message: 'failure', ok: false, status: 409, headers, error };
  expect(response).toBeConflict('email_taken');
  expect(readResponse(response)).toMatchObject({ fields: [['Content-Type', 'application/json']] });
});

test('what a client keeps of another kind, or in part, is not taken for the content', async () => {
  const gone = /has already been read and is gone\.\nThe client has read it/;
  const blob: unknown = await ofetch(`${url}/good`, { retry: 0, responseType: 'blob' }).catch(
    (error: unknown) => error,
  );
  expect(() => expect(blob).toBeConflict()).toThrow(gone);
  // As Feathers does: members of the content become members of the Error.
  const response = await fetch(`${url}/good`);
  const error = Object.assign(new Error('x'), { response, ...((await response.json()) as object) });
  expect(() => expect(error).toBeConflict()).toThrow(gone);
});

test('a message that had no content is read, whoever has read it', async () => {
  const [empty, full] = await Promise.all(
    ['/nothing', '/good'].map((path) => new Promise<IncomingMessage>((resolve) => get(url + path, resolve))),
  );
  await Promise.all([buffer(empty as IncomingMessage), buffer(full as IncomingMessage)]);
  expect(readResponse(empty)).toMatchObject({ status: 409, content: undefined });
  expect(() => expect(full).toBeConflict()).toThrow(
    'It has content that has not been read: read it, and give { status, headers, body }.',
  );
});

test('the request is known where the client names it', async () => {
  const kept: unknown = await ky.get(`${url}/good`, { retry: 0 }).catch((error: unknown) => error);
  expect(await readResponseAsync(kept)).toMatchObject({ request: { method: 'GET', url: `${url}/good` } });
  const result: unknown = await hey.createClient({ baseUrl: url }).get({ url: '/good' });
  expect(readResponse(result)).toMatchObject({ request: { method: 'GET', url: `${url}/good` } });
});

test('whoever watches is told of the response itself, not of what carries it', async () => {
  const error = (await axios.get(`${url}/good`).catch((one: unknown) => one)) as {
    readonly response: object;
  };
  const { asserted } = observer();
  const seen: object[] = [];
  observer().asserted = ({ received }) => seen.push(received);
  try {
    expect(error).toBeConflict();
    expect(error.response).toBeConflict();
  } finally {
    observer().asserted = asserted;
  }
  expect(seen).toEqual([error.response, error.response]);
});

test.each([
  ['an Error', new Error('no')],
  ['an Error with a status', Object.assign(new Error('no'), { status: 409, statusCode: 409 })],
  [
    'an Error with fields and content',
    Object.assign(new Error('no'), { status: 409, headers: {}, body: '{}' }),
  ],
  ['an Error whose response is none', Object.assign(new Error('no'), { response: { status: 409 } })],
  ['an Error whose response never came', Object.assign(new Error('no'), { response: undefined })],
  ['a connection that was refused', axios.get('http://127.0.0.1:1/').catch((error: unknown) => error)],
])('%s without a response is refused', async (_, value) => {
  const received = await value;
  expect(readResponse(received)).toBeUndefined();
  expect(() => expect(received).toBeConflict()).toThrow(TypeError);
});
