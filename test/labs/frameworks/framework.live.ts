/**
 * What `run.ts` runs through Jest against the live app of one framework: every error of the standard catalog, in
 * each format, by GET and by HEAD.
 */
import type { Response } from 'supertest';
import type { ErrorDefinition, ErrorFormat } from '../../../src/core/types';
import { exchange } from './support/exchange';
import { exceptionFor, missingFields } from './support/exceptions';
import { fieldsSent } from './support/fields-sent';
import { readFramework } from './support/frameworks';
import { assert, holds, send, useCatalog } from './support/live-assertions';
import { liveTarget } from './support/live-target';
import { matcherName } from './support/neighbours';
import { parseResponse } from './support/parse-response';
import { renderBody } from './support/render-body';
import { formats, standardErrors, statusDefinition } from './support/standard-errors';

const { name, port } = liveTarget();

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

function pathOf(error: ErrorDefinition, format: ErrorFormat): string {
  return `/${format.id}/${error.code.replaceAll('_', '-')}`;
}
