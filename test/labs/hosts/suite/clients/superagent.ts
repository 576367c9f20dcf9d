import superagent from 'superagent';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'superagent',
  results: { '': async ({ url }) => superagent.get(url).ok(() => true) },
  rejections: { rejected: async ({ url }) => superagent.get(url) },
};
