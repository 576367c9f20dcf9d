import type { Server } from 'node:http';
import { createServer } from 'node:http';
import request from 'supertest';
import { createMatchers } from '../../../../src';
import type { ErrorDefinition, HttpField } from '../../../../src';
import { renderError } from '../../../../src/core/formats/render-error';
import { formats, standardCatalog, statuses } from '../../../../src/generated/data';
import type { FormatFile } from './all-formats';
import { builtInFormats } from './all-formats';
import { asserting } from './asserting';

/*
 * One entry, every format: what is written of an error in each of the formats keeps the contract, for
 * every registered status code, sent by a real server and read by a real client.
 */

/** An entry with all that an entry can say. */
const full = (status: number): ErrorDefinition => ({
  code: `own_error_${status}`,
  status,
  title: 'An error of our own',
  type: `https://errors.example.com/own-error-${status}`,
  message: 'It is not to be',
  details: 'required',
  extensions: { required: ['until'], properties: { until: { type: 'string', format: 'date-time' } } },
});
const details = [{ pointer: '/email', code: 'already_exists', message: 'has already been taken' }];
const context = { details, extensions: { until: '2026-02-03T04:05:06Z' }, path: '/users' };

interface Answer {
  readonly status: number;
  readonly fields: readonly HttpField[];
  readonly content: string;
}

const answers = new Map<string, Answer>();

function answer(path: string, status: number, fields: readonly HttpField[], content: string): void {
  answers.set(path, { status, fields, content });
}

for (const format of builtInFormats) {
  for (const status of statuses) {
    const entry = standardCatalog.errors.find((one) => one.status === status.code);
    if (entry === undefined) throw new Error(`The standard catalog has no entry for ${status.code}.`);
    const fields: HttpField[] = [
      ['Content-Type', format.mediaTypes[0] ?? ''],
      ...status.duties.map(({ field, example }): HttpField => [field, example]),
    ];
    const contents = {
      standard: renderError(entry, format, { status, path: '/users' }),
      full: renderError(withinReach(full(status.code), format), format, { ...context, status }),
    };
    for (const [name, content] of Object.entries(contents)) {
      answer(`/${format.id}/${name}/${status.code}`, status.code, fields, JSON.stringify(content));
    }
  }
  for (const [index, example] of format.examples.invalid.entries()) {
    const { status, headers = {}, body, text = JSON.stringify(body) } = example;
    answer(`/${format.id}/invalid/${index}`, status, Object.entries(headers), text);
  }
}

/** Details that the format drops cannot be asked for, nor can members that it has no place for. */
function withinReach(definition: ErrorDefinition, { cannotCarry }: FormatFile): ErrorDefinition {
  return cannotCarry.includes('details') ? { ...definition, details: 'optional' } : definition;
}

let server: Server;
let url: string;
beforeAll((done) => {
  server = createServer(({ url: path = '' }, response) => {
    const { status, fields, content } = answers.get(path) ?? { status: 599, fields: [], content: path };
    response.writeHead(status, fields.flat() as string[]).end(content);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
    done();
  });
});
afterAll((done) => {
  server.close(done);
});

/** Content that is no JSON under its name makes superagent reject. */
const get = (path: string): Promise<unknown> =>
  request(url)
    .get(path)
    .then(undefined, (error: unknown) => error);

test('the matrix has every status code in every format, as the standard catalog has it and in full', () => {
  const valid = [...answers.keys()].filter((path) => !path.includes('/invalid/'));
  expect(valid).toHaveLength(statuses.length * formats.length * 2);
});

describe.each(builtInFormats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  test.each([false, true])(
    'the standard entry of every status code conforms (strict: %s)',
    async (strict) => {
      const { broken } = asserting({ catalog: { format: id, extends: 'standard', errors: [], strict } });
      const found: string[] = [];
      for (const { code } of statuses) {
        const response = await get(`/${id}/standard/${code}`);
        found.push(...broken(response, code).map((place) => `${code}: ${place}`));
      }
      expect(found).toEqual([]);
    },
  );

  test('an entry with all that an entry can say conforms, for every status code', async () => {
    const { broken } = asserting({
      catalog: {
        format: id,
        errors: statuses.map(({ code }) => withinReach(full(code), format)),
        strict: true,
      },
    });
    const found: string[] = [];
    for (const { code } of statuses) {
      const response = await get(`/${id}/full/${code}`);
      const own = { code: `own_error_${code}` };
      found.push(
        ...[...broken(response, code), ...broken(response, code, own)].map((place) => `${code}: ${place}`),
      );
    }
    expect(found).toEqual([]);
  });

  test('what the format says that it loses is what an assertion misses', async () => {
    const { broken } = asserting({ catalog: { format: id, errors: [withinReach(full(422), format)] } });
    const response = await get(`/${id}/full/422`);
    const wishes = { message: 'It is not to be', details: details.map(({ message }) => ({ message })) };
    const missed = Object.entries(wishes)
      .filter(([name, wish]) => broken(response, 422, { [name]: wish }).length > 0)
      .map(([name]) => name);
    const lost = format.cannotCarry.map((loss) => loss.replace('-with-details', ''));
    expect(missed).toEqual(Object.keys(wishes).filter((name) => lost.includes(name)));
  });

  test('two errors of one status are told apart by their codes, unless the format carries none', () => {
    const errors = [full(409), { ...full(409), code: 'another_error', type: undefined }].map(
      ({ type: _, ...definition }) => definition,
    );
    const create = (): unknown => createMatchers({ catalog: { format: id, errors } });
    if (!format.cannotCarry.includes('code')) expect(create).not.toThrow();
    else
      expect(create).toThrow(
        `cannot be told apart from /errors/0: both are 409, and the format "${id}" carries no code`,
      );
  });

  for (const [index, { source, status, rules }] of format.examples.invalid.entries()) {
    test(`invalid: ${source}`, async () => {
      const { broken } = asserting({
        catalog: { format: id, extends: 'standard', codes: 'any', errors: [], strict: true },
      });
      const found = broken(await get(`/${id}/invalid/${index}`), status);
      expect([...new Set(found.map((place) => place.replace(/ .*/, '')))]).toEqual(rules);
    });
  }
});
