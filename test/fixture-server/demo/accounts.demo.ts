import request from 'supertest';
import type { FixtureServer } from '../app';
import { createApp } from '../app';
import { seed } from '../seed';

let server: FixtureServer;

beforeAll(async () => {
  server = await createApp({ log: () => {} });
}, 60_000);
beforeEach(() => server.reset());
afterAll(() => server.close());

const editor = { Authorization: `Bearer ${seed.editor.token}` };

test('an address can be registered once', async () => {
  const response = await request(server.app)
    .post('/accounts')
    .send({ email: seed.editor.email, name: 'Eve' });
  expect(response).toBeConflict('email_taken');
});

test('of two requests at the same time, one wins', async () => {
  const register = () =>
    request(server.app).post('/accounts').send({ email: 'ada@example.com', name: 'Ada' });
  const responses = await Promise.all([register(), register()]);
  const [won, lost] = responses.sort((one, other) => one.status - other.status);
  expect(won).not.toBeErrorResponse();
  expect(lost).toBeConflict('email_taken');
});

test('what is wrong with an account is listed', async () => {
  const response = await request(server.app).post('/accounts').send({});
  expect(response).toBeUnprocessableContent({
    code: 'validation_failed',
    details: expect.arrayContaining([expect.objectContaining({ pointer: '/email' })]),
  });
});

test('a document without credentials: 401 and a challenge', async () => {
  const response = await request(server.app).get(`/documents/${seed.document.id}`);
  expect(response).toBeUnauthorized({ headers: { 'WWW-Authenticate': /^Bearer/ } });
});

test('a document that was changed in the meantime', async () => {
  const response = await request(server.app)
    .patch(`/documents/${seed.document.id}`)
    .set(editor)
    .send({ title: 'Mine', version: 7 });
  expect(response).toBeConflict('edit_conflict');
});

test('a method that the resource does not allow: 405 and Allow', async () => {
  expect(await request(server.app).put('/accounts')).toBeMethodNotAllowed();
});

test('too many requests: 429 and Retry-After', async () => {
  server.switches.rateLimit = 0;
  expect(await request(server.app).get('/accounts')).toBeTooManyRequests('rate_limited');
});

test('an exception that nobody caught leaks nothing', async () => {
  expect(await request(server.app).get('/faults/exception')).toBeInternalServerError();
});
