import request from 'supertest';
import createApp from '../app.js';

test('break 14: an ES module', async () => {
  await request(createApp()).get('/bad/html');
});

test('good: an ES module', async () => {
  expect(await request(createApp()).get('/good/missing')).toBeNotFound();
});
