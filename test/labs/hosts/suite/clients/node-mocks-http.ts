import { createResponse } from 'node-mocks-http';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'node-mocks-http',
  results: {
    '': async ({ status, headers, content }) => {
      const response = createResponse();
      response.writeHead(status, headers);
      response.end(content);
      return response;
    },
  },
};
