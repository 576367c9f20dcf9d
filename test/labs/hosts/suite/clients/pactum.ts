import pactum from 'pactum';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'pactum',
  results: { '': async ({ url }) => pactum.spec().get(url) },
};
