const request = require('supertest');
const createApp = require('../app');

const app = createApp();

describe('before all', () => {
  beforeAll(async () => {
    await request(app).get('/bad/leak');
  });

  test('break 8: beforeAll', () => {});
});

describe('before each', () => {
  beforeEach(async () => {
    await request(app).get('/bad');
  });

  test('break 9: beforeEach', () => {});
});

describe('after each', () => {
  afterEach(async () => {
    await request(app).get('/bad/unlisted');
  });

  test('break 10: afterEach', () => {});
});
