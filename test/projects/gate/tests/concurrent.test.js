const request = require('supertest');
const createApp = require('../app');

const app = createApp();

test.concurrent('break 11: a concurrent test', async () => {
  await request(app).get('/bad');
});

test.concurrent('good: a concurrent neighbour', async () => {
  expect(await request(app).get('/good')).toBeConflict('email_taken');
});
