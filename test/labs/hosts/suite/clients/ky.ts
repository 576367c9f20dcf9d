import ky from 'ky';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'ky',
  results: { '': async ({ url }) => ky.get(url, { retry: 0, throwHttpErrors: false }) },
  rejections: { rejected: async ({ url }) => ky.get(url, { retry: 0 }) },
};
