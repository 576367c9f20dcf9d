import request from 'supertest';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'supertest',
  results: {
    'of an app': async ({ listener, path }) => request(listener).get(path),
    'of a URL': async ({ url }) => request(url).get(''),
  },
};
