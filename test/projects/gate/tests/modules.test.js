const createApp = require('../app');

const app = createApp();

test('break 12: after resetModules', async () => {
  jest.resetModules();
  await require('supertest')(app).get('/bad');
});

test('break 13: in an isolated module', async () => {
  let request;
  jest.isolateModules(() => {
    request = require('supertest');
  });
  await request(app).get('/bad/leak');
});

test('good: after resetModules', async () => {
  jest.resetModules();
  await require('supertest')(app).get('/good');
});
