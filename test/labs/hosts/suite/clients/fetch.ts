import type { Client } from '../client.ts';

export const client: Client = {
  name: 'fetch',
  results: { '': ({ url }) => fetch(url) },
};
