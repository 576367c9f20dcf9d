const request = require('supertest');
const createApp = require('../app');

const app = createApp();

/** A violation outside of any test, as the hook of a user lets it through. */
function inHook(rethrow) {
  beforeAll(() => request(app).get('/bad').catch(rethrow));
}

describe('as it is', () => {
  inHook((error) => {
    throw error;
  });
  test('fails with what its hook let through', () => {});
});

describe('in other words', () => {
  inHook((error) => {
    error.message = 'the database is empty';
    error.stack = 'Error: the database is empty';
    throw error;
  });
  test('fails with what its hook has reworded', () => {});
});

describe('as a cause', () => {
  inHook((error) => {
    throw new Error('the set-up has failed', { cause: error });
  });
  test('fails with what its hook has wrapped', () => {});
});

describe('another failure, which only sounds as if', () => {
  beforeAll(async () => {
    await request(app)
      .get('/bad')
      .catch(() => {});
    throw new Error('jest-error-contract/enforce: tests/hooks.test.js:37:7');
  });
  test('fails with something else', () => {});
});
