import { Hono } from 'hono';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'Hono app.request()',
  results: {
    '': async ({ path, status, headers, content }) =>
      new Hono().get(path, (c) => c.body(content, status as 409, headers)).request(path),
  },
};
