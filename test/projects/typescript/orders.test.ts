import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import request from 'supertest';

interface Order {
  readonly id: number;
}

interface Orders {
  readonly open: readonly Order[];
}

const app = createServer((_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(409, { 'Content-Type': 'application/json' });
  response.end('{"error":"not_found","message":"Two of one id"}');
});

test('orders', async () => {
  const none: Orders = { open: [] };
  expect(none.open).toEqual([]);
  await request(app).get('/orders');
});
