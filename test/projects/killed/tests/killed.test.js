const request = require('supertest');
const createApp = require('../app');

test('finishes before', async () => {
  await request(createApp()).get('/good');
});

test('kills its worker', () => {
  process.kill(process.pid, 'SIGKILL');
});

test('never runs', async () => {
  await request(createApp()).get('/good/missing');
});
