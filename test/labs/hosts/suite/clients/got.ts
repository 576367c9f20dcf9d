import { got } from 'got';
import type { Client } from '../client.ts';

const retry = { limit: 0 };

export const client: Client = {
  name: 'got',
  results: { '': async ({ url }) => got.get(url, { retry, throwHttpErrors: false }) },
  rejections: { rejected: async ({ url }) => got.get(url, { retry }) },
};
