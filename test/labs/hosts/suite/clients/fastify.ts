import fastify from 'fastify';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'Fastify inject()',
  results: {
    '': async ({ path, status, headers, content }) => {
      const app = fastify().get(path, (_, reply) => reply.code(status).headers(headers).send(content));
      return app.inject(path);
    },
  },
};
