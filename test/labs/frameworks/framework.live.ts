/**
 * What `run.ts` runs through Jest against the live app of one framework: every error of the standard catalog, in
 * each format, by GET and by HEAD, and then what the framework answers on its own under the contract's handler.
 */
import request from 'supertest';
import type { Response } from 'supertest';
import standard from '../../../schemas/standard-catalog.json';
import { createMatchers } from '../../../src/matchers/create-matchers';
import type { ErrorCatalog, ErrorDefinition, ErrorFormat } from '../../../src/core/types';
import { exchange } from './support/exchange';
import { exceptionFor, missingFields } from './support/exceptions';
import { liveTarget } from './support/live-target';
import { readFramework } from './support/frameworks';
import { fieldsSent } from './support/fields-sent';
import { matcherName, neighbours } from './support/neighbours';
import { parseResponse } from './support/parse-response';
import { probes, refusal } from './support/probes';
import { renderBody } from './support/render-body';
import { formats, standardErrors, statusDefinition } from './support/standard-errors';

const { name, port } = liveTarget();
const server = request(`http://127.0.0.1:${port}`);

describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  describe.each(['GET', 'HEAD'] as const)('%s', (method) => {
    for (const error of standardErrors) {
      const exception = exceptionFor(name, { status: error.status, format: id, method });
      const title = `${error.status} ${statusDefinition(error.status).phrase}`;
      if (exception === undefined) {
        test(title, async () => {
          useCatalog(format);
          const response = await send(method, pathOf(error, format));
          holds(response, error);
          expect(fieldsSent(response, error.status)).toEqual({ missing: [] });
          await hasContent(method, response, error, format);
        });
      } else {
        test(`exception: ${title}: ${exception.server}: ${exception.reason}`, async () => {
          useCatalog(format);
          const response = await send(method, pathOf(error, format));
          expect(response.status).toBe(exception.sends.status);
          expect(() => assert(response, matcherName(error.status), error.code)).toThrow();
          const missing = missingFields(exception);
          expect(fieldsSent(response, error.status)).toEqual({ missing });
          if (exception.sends.status !== error.status) return;
          useCatalog(format, { [error.status]: Object.fromEntries(missing.map((field) => [field, 'off'])) });
          holds(response, error);
          await hasContent(method, response, error, format);
        });
      }
    }
  });
});

describe('what the framework would answer on its own', () => {
  beforeAll(() => useCatalog(formats[0]!));

  const isRefusing = readFramework(name).withoutContract;
  test.each(isRefusing ? [...probes, refusal] : probes)('$case', async ({ request: sent, status }) => {
    const { method, path, fields = {}, content } = sent;
    const response = await send(method, path).set(fields).send(content);
    holds(response, errorOf(status));
    expect(fieldsSent(response, status, 'any value')).toEqual({ missing: [] });
    expect(response.text).not.toMatch(/secret|hunter2|postgres/);
  });

  test('no route, asked for its head', async () => {
    holds(await send('HEAD', '/unknown'), errorOf(404));
  });

  test('nothing at all, where the request is right', async () => {
    expect((await server.get('/only-get')).status).toBe(200);
    expect((await server.post('/json').send({ name: 'Ada' })).status).toBe(200);
  });
});

test('every listed exception is one of a cell of the table', () => {
  const inTable = formats.flatMap(({ id }) =>
    standardErrors.flatMap(({ status }) =>
      ['GET', 'HEAD'].map((method) => exceptionFor(name, { status, format: id, method })),
    ),
  );
  const listed = readFramework(name).exceptions;
  const used = inTable
    .filter((exception) => exception !== undefined)
    .map((exception) => JSON.stringify(exception));
  expect(listed.filter((exception) => !used.includes(JSON.stringify(exception)))).toEqual([]);
});

/** The right matcher passes; those of other statuses, and of the other class, do not. */
function holds(response: Response, error: ErrorDefinition): void {
  assert(response, matcherName(error.status), error.code);
  assert(response, 'toBeErrorResponse', error.code);
  const { same, others } = neighbours(error.status);
  assert(response, same);
  for (const other of others) {
    expect(() => assert(response, other)).toThrow(`${response.status}`);
    assertNot(response, other);
  }
}

async function hasContent(
  method: 'GET' | 'HEAD',
  response: Response,
  error: ErrorDefinition,
  format: ErrorFormat,
): Promise<void> {
  if (method === 'GET') {
    expect(response.body).toEqual(Object.fromEntries(renderBody(error, format)));
  } else {
    // A client does not show what a server sends behind the head (RFC 9110, 9.3.2); the wire does.
    const raw = await exchange(port, { method, path: pathOf(error, format) });
    expect(parseResponse(raw).rest.toString()).toBe('');
  }
}

function useCatalog(format: ErrorFormat, headers: ErrorCatalog['headers'] = {}): void {
  expect.extend(createMatchers({ catalog: { ...standardCatalog, headers }, format: format.id }) as Matchers);
}

const standardCatalog = standard as unknown as ErrorCatalog;

type Matchers = Parameters<typeof expect.extend>[0];
type Assertions = { readonly [matcher: string]: (argument?: string) => void };

function assert(response: Response, matcher: string, ...argument: [code?: string]): void {
  (expect(response) as unknown as Assertions)[matcher]!(...argument);
}

function assertNot(response: Response, matcher: string): void {
  (expect(response).not as unknown as Assertions)[matcher]!();
}

function send(method: string, path: string): ReturnType<typeof server.get> {
  return server[method.toLowerCase() as 'get' | 'head' | 'post'](path);
}

function pathOf(error: ErrorDefinition, format: ErrorFormat): string {
  return `/${format.id}/${error.code.replaceAll('_', '-')}`;
}

function errorOf(status: number): ErrorDefinition {
  return standardErrors.find((error) => error.status === status)!;
}
