const request = require('supertest');
const createApp = require('../app');

test('break 15: the second project', async () => {
  await request(createApp()).get('/bad/unlisted');
});
