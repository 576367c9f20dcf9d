import { isDeepStrictEqual } from 'node:util';
import { expect } from 'expect';
import type { Response, Test } from 'supertest';
import type { Case, Expected } from './corpus';
import { get } from './fault';
import { installPeers, peerFile, peerVersions } from '../install-peers';
import { contentSchema, openApiDocument, pathOf } from './openapi-document';

/** A way to assert on a response: on what the client gave, or on the request that is still to be sent. */
export interface Tool {
  readonly name: string;
  /** Throws for a response that it refuses. */
  readonly assert: (one: Case, received: Response, send: () => Test) => void | Promise<void>;
}

type Peer = Readonly<Record<string, (argument?: unknown) => void>>;
const judging = (value: unknown): Peer => expect(value) as unknown as Peer;

/** The peers, each as its own documentation sets it up, and with the status code asserted beside it. */
export function peers(all: readonly Expected[]): readonly Tool[] {
  const load = installPeers();
  // The peers extend the expect() that they find, which is the one of Jest as a rule.
  Object.assign(globalThis, { expect });
  const methods = ['get', 'head', 'patch', 'post', 'put', 'delete'];
  const byPath = new Map(all.map((expected) => [pathOf(expected), expected]));
  let described: string | undefined;
  const jestOpenApi = (load('jest-openapi') as { readonly default: (document: unknown) => void }).default;
  const schemas = load('jest-json-schema') as { readonly matchers: Parameters<typeof expect.extend>[0] };
  expect.extend(schemas.matchers);
  const validator = load('api-contract-validator') as { readonly jestPlugin: (options: object) => void };
  const apiDefinitionsPath = peerFile(
    'openapi.json',
    JSON.stringify(openApiDocument([...byPath.values()], methods)),
  );
  validator.jestPlugin({ apiDefinitionsPath });

  return [
    {
      name: `jest-openapi ${peerVersions['jest-openapi']}`,
      assert({ expected }, received) {
        // One operation at a time is its best case: what it is given it compiles anew for each assertion.
        if (described !== pathOf(expected)) {
          jestOpenApi(openApiDocument([expected], methods));
          described = pathOf(expected);
        }
        expect(received.status).toBe(expected.status);
        judging(received)['toSatisfyApiSpec']?.();
      },
    },
    {
      name: `jest-json-schema ${peerVersions['jest-json-schema']}`,
      assert({ expected, exchange: { method } }, received) {
        expect(received.status).toBe(expected.status);
        if (method !== 'HEAD') judging(received.body)['toMatchSchema']?.(contentSchema(expected));
      },
    },
    {
      name: `api-contract-validator ${peerVersions['api-contract-validator']}`,
      assert({ expected }, received) {
        const named = NAMED[expected.status];
        if (named === undefined) judging(received)['toHaveStatus']?.(expected.status);
        else judging(received)[named]?.();
        judging(received)['toMatchApiSchema']?.();
      },
    },
    {
      name: 'supertest: status and Content-Type',
      async assert({ expected }, _, send) {
        await send().expect(expected.status).expect('Content-Type', typeOf(expected));
      },
    },
    {
      name: 'supertest: the same and the exact body',
      async assert({ expected, exchange: { method } }, _, send) {
        const test = send().expect(expected.status).expect('Content-Type', typeOf(expected));
        const isKnown = method !== 'HEAD' && expected.document !== undefined;
        await (!isKnown ? test : test.expect(({ body }) => exactly(body, expected.document)));
      },
    },
    {
      name: 'three expects by hand',
      assert({ expected, exchange: { method } }, received) {
        expect(received.status).toBe(expected.status);
        expect(received.headers['content-type']).toMatch(/json/i);
        if (method === 'HEAD') return;
        if (expected.code === undefined) expect(received.body).toBeTruthy();
        else expect(get(received.body, expected.code.path)).toBe(expected.code.value);
      },
    },
  ];
}

const NAMED: Readonly<Record<number, string>> = {
  400: 'toBeBadRequest',
  401: 'toBeUnauthorized',
  403: 'toBeForbidden',
  404: 'toBeNotFound',
  500: 'toBeServerError',
  503: 'toBeServiceUnavailable',
  504: 'toBeGatewayTimeout',
};

function typeOf({ mediaType }: Expected): RegExp {
  const [essence = ''] = mediaType.split(';', 1);
  return new RegExp(`^${essence.trim().replaceAll(/[.+]/g, '\\$&')}\\s*(;|$)`, 'i');
}

/** `.expect(body)` of supertest compares in this way; a function keeps it apart from its other overloads. */
function exactly(body: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(body, expected)) throw new Error('expected another response body');
}
