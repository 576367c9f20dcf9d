import needle from 'needle';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'needle',
  results: { '': ({ url }) => needle('get', url) },
};
