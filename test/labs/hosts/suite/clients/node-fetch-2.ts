import fetch from 'node-fetch2';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'node-fetch 2',
  results: { '': ({ url }) => fetch(url) },
};
