import fetch from 'node-fetch';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'node-fetch 3',
  results: { '': ({ url }) => fetch(url) },
};
