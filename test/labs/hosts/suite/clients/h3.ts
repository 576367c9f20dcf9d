import { H3 } from 'h3';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'h3 app.request()',
  results: {
    '': async ({ path, status, headers, content }) =>
      new H3().get(path, () => new Response(content, { status, headers })).request(path),
  },
};
