import type { Client } from '../client.ts';

export const client: Client = {
  name: 'AWS Lambda result',
  results: {
    '': async ({ status, headers, content }) => ({ statusCode: status, headers, body: content }),
    'with multiValueHeaders': async ({ status, headers, content }) => ({
      statusCode: status,
      multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      body: content,
    }),
    'in base64': async ({ status, headers, content }) => ({
      statusCode: status,
      headers,
      body: Buffer.from(content).toString('base64'),
      isBase64Encoded: true,
    }),
  },
};
