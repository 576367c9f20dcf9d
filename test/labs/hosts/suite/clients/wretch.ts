import wretch from 'wretch';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'wretch',
  rejections: { rejected: ({ url }) => wretch(url).get().json() },
};
