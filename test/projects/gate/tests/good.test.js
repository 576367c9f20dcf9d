const http = require('node:http');
const request = require('supertest');
const { allowErrors, enforce } = require('jest-error-contract/enforce');
const createApp = require('../app');

const app = createApp();

test('good: an error that keeps the contract, not asserted', async () => {
  await request(app).get('/good');
});

test('good: .expect on an error that keeps the contract', async () => {
  await request(app).get('/good/missing').expect(404);
});

test('good: no error', async () => {
  await request(app).get('/fine').expect(200);
  await request(app).get('/moved').expect(302);
});

test("good: the app's own call upstream fails", async () => {
  const upstream = createApp().listen(0);
  const { port } = upstream.address();
  await request(createApp(`http://127.0.0.1:${port}/bad/html`))
    .get('/proxy')
    .expect(200);
  upstream.close();
});

test("good: the test's own call of another client", async () => {
  const server = createApp().listen(0);
  const status = await new Promise((resolve) => {
    http.get(`http://127.0.0.1:${server.address().port}/bad`, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode));
    });
  });
  expect(status).toBe(409);
  server.close();
});

test('good: a matcher has settled the response, and was meant to fail', async () => {
  const response = await request(app).get('/bad');
  expect(() => expect(response).toBeConflict()).toThrow(/schema/);
});

test('good: a matcher has settled the rejection', async () => {
  const rejection = await request(app)
    .get('/bad/json')
    .catch((error) => error);
  expect(() => expect(rejection).toBeConflict()).toThrow(/json/);
});

test('good: another format, asserted', async () => {
  const response = await request(app).get('/bad/html');
  expect(() => expect(response).toBeErrorResponse({ format: 'problem-details' })).toThrow();
});

test('good: allowed in this test', async () => {
  allowErrors('schema');
  await request(app).get('/bad');
});

test('good: allowed around one call', async () => {
  const response = await allowErrors({ method: 'GET', path: /^\/bad/, status: '5xx' }, () =>
    request(app).get('/bad/html').query({ q: 1 }),
  );
  expect(response.status).toBe(502);
});

describe('allowed in a block', () => {
  allowErrors(500);

  test('good: within it', async () => {
    await request(app).get('/bad/leak');
  });
});

test('good: enforce() on a response of another client', () => {
  const response = {
    status: 404,
    headers: { 'content-type': 'application/json' },
    body: { error: 'not_found', message: 'x' },
  };
  expect(enforce(response)).toBe(response);
});

test('good: a callback', (done) => {
  request(app)
    .get('/good')
    .end((error, response) => {
      expect(response).toBeConflict();
      done(error);
    });
});
