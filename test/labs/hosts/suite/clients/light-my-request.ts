import inject from 'light-my-request';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'light-my-request',
  results: { '': ({ listener, path }) => inject(listener as never, { method: 'GET', url: path }) },
};
