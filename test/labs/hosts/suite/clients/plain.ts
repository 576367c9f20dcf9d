import type { Client } from '../client.ts';

export const client: Client = {
  name: '{ status, headers, body }',
  results: {
    '': async ({ status, headers, content }) => ({ status, headers, body: content }),
    'with parsed content': async ({ status, headers, content }) => ({
      status,
      headers: new Headers(headers),
      data: JSON.parse(content) as unknown,
    }),
  },
};
