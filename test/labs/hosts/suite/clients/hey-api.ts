import { createClient } from '@hey-api/client-fetch';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'hey-api',
  results: { '': ({ url }) => createClient({ baseUrl: url }).get({ url: '/' }) },
};
