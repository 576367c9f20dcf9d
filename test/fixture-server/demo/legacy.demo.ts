import request from 'supertest';
import type { FixtureServer } from '../app';
import { createApp } from '../app';
import { seed } from '../seed';

let server: FixtureServer;

beforeAll(async () => {
  server = await createApp({ log: () => {} });
}, 60_000);
afterAll(() => server.close());

test('the old handler answers a conflict, too', async () => {
  const response = await request(server.app)
    .post('/legacy/accounts')
    .send({ email: seed.editor.email, name: 'Eve', password: 'correct horse' });
  expect(response).toBeConflict('email_taken');
});

test('nobody asserts on this 401 without a challenge: the gate does', async () => {
  await request(server.app).get('/legacy/accounts');
});
