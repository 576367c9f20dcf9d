const { expect, test } = require('@jest/globals');
const request = require('supertest');
const createApp = require('../app');

test('passes: asserted', async () => {
  expect(await request(createApp()).get('/good')).toBeConflict('email_taken');
});

test('fails: an assertion finds the violation first', async () => {
  expect(await request(createApp()).get('/bad')).toBeConflict();
});
