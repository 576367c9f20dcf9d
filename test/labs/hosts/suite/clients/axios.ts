import axios from 'axios';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'axios',
  results: { '': ({ url }) => axios.get(url, { validateStatus: null }) },
  rejections: { rejected: ({ url }) => axios.get(url) },
};
