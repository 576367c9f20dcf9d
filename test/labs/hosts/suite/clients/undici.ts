import { fetch, request } from 'undici';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'undici',
  results: {
    'request()': ({ url }) => request(url),
    'fetch()': ({ url }) => fetch(url),
  },
};
