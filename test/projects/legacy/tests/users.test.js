const request = require('supertest');
const createApp = require('../app');

const app = createApp();

test('lists', async () => {
  await request(app).get(process.env.MENDED === 'true' ? '/good' : '/bad');
});

test('reads', async () => {
  await request(app).get('/bad/html').expect(502);
});
