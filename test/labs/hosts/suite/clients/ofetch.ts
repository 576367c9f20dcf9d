import { ofetch } from 'ofetch';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'ofetch',
  results: { 'raw()': ({ url }) => ofetch.raw(url, { retry: 0, ignoreResponseError: true }) },
  rejections: { rejected: ({ url }) => ofetch(url, { retry: 0 }) },
};
