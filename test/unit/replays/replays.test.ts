import request from 'supertest';
import { check, readResponse } from '../../../src';
import { brokenRules } from '../responses/broken-rules';
import { sendRaw } from '../responses/send-raw';
import type { ReplayServer } from '../../fixtures/support/replay-server';
import { REPLAY, startReplayServer } from '../../fixtures/support/replay-server';
import expectations from './expectations.json';
import type { Recording } from './recordings';
import { octetsOf, recordings, seeds } from './recordings';

const expected = new Map<string, readonly string[]>(Object.entries(expectations));
const recorded = recordings.map((recording) => [recording.id, octetsOf(recording)] as const);

let server: ReplayServer;
beforeAll(async () => {
  server = await startReplayServer(new Map<string, Buffer>([...recorded, ...seeds]));
});
afterAll(() => server.close());

type Agent = Readonly<Record<string, (path: string) => request.Test>>;

async function replay(id: string, method: string, path: string): Promise<unknown> {
  const send = (request(server.url) as unknown as Agent)[method.toLowerCase()];
  // supertest knows the registered methods alone; Node's client sends any.
  if (send === undefined) return replayRaw(id, method, path);
  return send(path)
    .set(REPLAY, id)
    .catch((error: unknown) => error);
}

const replayRaw = (id: string, method: string, path: string) =>
  sendRaw(server.url + path, method, { fields: { [REPLAY]: id } });

describe('every recording breaks the rules that are written down for it', () => {
  test.each(recordings)('$id', async ({ id, method, path, status }) => {
    const received = await replay(id, method, path ?? '/');
    expect(readResponse(received)).toMatchObject({ status, request: { method } });
    expect(brokenRules(received, status)).toEqual(expected.get(id));

    const raw = await replayRaw(id, method, path ?? '/');
    expect(brokenRules(raw, status)).toEqual(expected.get(id));
  });

  test('no entry is left over, and none is missing', () => {
    expect([...expected.keys()]).toEqual(recordings.map(({ id }) => id));
  });

  test('what is no error breaks the status alone', () => {
    const others = recordings.filter(({ status }) => status < 400);
    expect(others.map(({ id }) => expected.get(id))).toEqual(others.map(() => ['status']));
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set([200, 201, 301, 302]));
  });
});

describe('the 409 endpoint of every framework', () => {
  const httpbin = /^httpbin-/;
  const frameworks = [...seeds.keys()].filter((folder) => !httpbin.test(folder));

  test.each(frameworks)('%s keeps its contract', async (folder) => {
    expect(brokenRules(await replay(folder, 'GET', '/'), 409)).toEqual([]);
  });

  test.each([...seeds.keys()].filter((folder) => httpbin.test(folder)))(
    '%s has the right status and no error document',
    async (folder) => {
      expect(brokenRules(await replay(folder, 'GET', '/'), 409)).toEqual(['media-type', 'content']);
    },
  );

  test.each([
    'aspnetcore',
    'django',
    'express',
    'fastapi',
    'flask',
    'go-net-http',
    'httpbin',
    'rails',
    'spring-boot',
  ])('%s is there', (framework) => {
    expect([...seeds.keys()].filter((folder) => folder.startsWith(`${framework}-`))).not.toEqual([]);
  });

  test.each([...seeds])('%s is octet for octet what was recorded', (folder, octets) => {
    const recording = recordings.find(({ id }) => id === `${folder}/seed-409`);
    expect(recording && octetsOf(recording).equals(octets)).toBe(true);
  });
});

describe("a framework's own errors keep to its own format", () => {
  const table: readonly { readonly format: string; readonly covers: (one: Recording) => boolean }[] = [
    {
      format: 'problem-details',
      covers: (one) => /^Content-Type: application\/problem\+json/im.test(headOf(one)),
    },
    { format: 'spring', covers: (one) => isFrameworksJson(one, 'Spring Boot') },
    { format: 'fastapi', covers: (one) => isFrameworksJson(one, 'fastapi') },
  ];
  const headOf = (one: Recording) => octetsOf(one).toString('latin1').split('\r\n\r\n', 1)[0] ?? '';
  const isFrameworksJson = (one: Recording, framework: string) =>
    one.framework === framework &&
    one.producedBy === 'framework' &&
    /^Content-Type: application\/json/im.test(headOf(one));
  // These answer with a status code and leave its duty to the handler.
  const broken: Readonly<Record<string, readonly string[]>> = {
    'aspnetcore-9.0.5/mvc-statuscode-405': ['header-missing'],
    'aspnetcore-9.0.5/mvc-unauthorized-401': ['header-missing'],
  };
  const rows = table.flatMap(({ format, covers }) =>
    recordings.filter(covers).map((recording) => ({ format, ...recording })),
  );

  test.each(rows)('$format: $id', async ({ format, id, method, path, status }) => {
    const response = readResponse(await replay(id, method, path ?? '/'));
    const violations = response && check(response, { status, format, codes: 'any' });
    const rules = violations?.filter(({ severity }) => severity === 'must').map(({ rule }) => rule);
    expect(rules).toEqual(broken[id] ?? []);
  });

  test.each(table)('$format: many are covered', ({ covers }) => {
    expect(recordings.filter(covers).length).toBeGreaterThanOrEqual(14);
  });
});
