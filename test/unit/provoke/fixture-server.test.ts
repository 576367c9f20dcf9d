import { join } from 'node:path';
import type { FixtureServer } from '../../fixtures/server/app';
import { createApp } from '../../fixtures/server/app';
import { seed } from '../../fixtures/server/seed';
import { isFault } from '../../../src/provoke/make-attempt';
import { readRoutes } from '../../../src/provoke/routes';
import { findingsOf, provokeAll } from './provoke-all';

let server: FixtureServer;

beforeAll(async () => {
  server = await createApp({ log: () => undefined });
});

afterAll(() => server.close());

/** Broken on purpose, for demonstrations. */
const LEGACY = /^\w+ \/legacy\//;

test('the fixture server: nothing is found, and what is advised is known', async () => {
  const named = readRoutes(server.app)?.routes.map(({ method, path }) => `${method} ${path}`) ?? [];
  expect(named).toContain('PUT /documents/:id');
  // Concrete ones, so that GET has an answer to compare with.
  const routes = named
    .filter((name) => !LEGACY.test(name))
    .map((name) => name.replace('/documents/:id', `/documents/${seed.document.id}`))
    .concat(`GET /documents/:id`, `GET /accounts/${seed.admin.id}`);
  const options = {
    routes,
    headers: { Authorization: `Bearer ${seed.admin.token}` },
    catalog: join(__dirname, '..', '..', 'fixtures', 'server', 'error-catalog.json'),
  };
  const outcomes = await provokeAll(server.app, options);
  expect(outcomes.length).toBeGreaterThan(200);
  expect(outcomes.filter(isFault).map((one) => `${one.attempt.name} ${findingsOf(one).join()}`)).toEqual([]);
  const advised = outcomes
    .filter(({ kind, attempt: { mistake } }) => kind === 'judged' && mistake.server !== true)
    .flatMap((one) => findingsOf(one).map((finding) => `${one.attempt.name} ${finding}`));
  expect(advised).toMatchInlineSnapshot(`
   [
     "GET /no-such-path: cross-origin should cors Access-Control-Allow-Origin null",
     "GET /health: stale-version should status status 200 OK",
     "GET /accounts: stale-version should status status 200 OK",
     "GET /documents: stale-version should status status 200 OK",
     "GET /documents/00000000-0000-4000-8000-000000000101: stale-version should status status 200 OK",
     "PATCH /documents/00000000-0000-4000-8000-000000000101: unknown-content-coding should header-missing Accept-Patch null",
     "GET /accounts/00000000-0000-4000-8000-000000000001: stale-version should status status 200 OK",
   ]
  `);
});

test('what is broken on purpose is found', async () => {
  const outcomes = await provokeAll(server.app, {
    routes: ['GET /legacy/accounts'],
    only: ['not-acceptable'],
  });
  expect(outcomes.map(findingsOf)).toEqual([[]]);
  const [outcome] = await provokeAll(server.app, { routes: ['GET /legacy/accounts'], only: ['head'] });
  expect(outcome === undefined ? [] : findingsOf(outcome)).toEqual([
    'must header-missing WWW-Authenticate null',
  ]);
});
