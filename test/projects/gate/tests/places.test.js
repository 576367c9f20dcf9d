const request = require('supertest');
const createApp = require('../app');

const app = createApp();

test('break 1: a set-up call that nobody asserts', async () => {
  await request(app).get('/bad');
  expect((await request(app).get('/fine')).status).toBe(200);
});

test('break 2: a callback', (done) => {
  request(app)
    .get('/bad/leak')
    .end(() => done());
});

test('break 3: an agent', async () => {
  const agent = request.agent(app);
  await agent.get('/bad/unlisted').expect(409);
});

describe('outer', () => {
  describe('inner', () => {
    test('break 4: a nested describe', async () => {
      const response = await request(app).get('/bad/html');
      expect(response.status).toBe(502);
      expect(response).not.toBeConflict();
    });
  });
});

test('break 5: swallowed by catch', async () => {
  await request(app)
    .get('/bad')
    .expect(200)
    .catch(() => {});
});

test.each([['/good'], ['/bad/html']])('break 6: one row of a table, %s', async (path) => {
  await request(app).get(path);
});

test('break 7: content that is no JSON', async () => {
  await request(app)
    .get('/bad/json')
    .catch(() => {});
});
