import { createServer } from 'node:http';
import { createMatchers } from 'jest-error-contract';
import request from 'supertest';

expect.extend(createMatchers({ catalog: { errors: [{ code: 'out_of_stock', status: 409 }] } }));

const app = createServer((_, response) => {
  response.writeHead(409, { 'Content-Type': 'application/json' });
  response.end('{"error":"out_of_stock","message":"None is left"}');
});

test('asserted', async () => {
  expect(await request(app).get('/stock')).toBeConflict('out_of_stock');
});

test('not asserted', async () => {
  await request(app).get('/stock');
});
