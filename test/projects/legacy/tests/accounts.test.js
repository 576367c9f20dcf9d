const request = require('supertest');
const createApp = require('../app');

test('opens', async () => {
  await request(createApp()).get('/bad/unlisted');
  if (process.env.WORSE === 'true') await request(createApp()).get('/bad/leak');
});
