const request = require('supertest');
const createApp = require('../app');

test('another file', async () => {
  expect(await request(createApp()).get('/good/missing')).toBeNotFound();
});
