import type { IncomingMessage } from 'node:http';
import { get } from 'node:http';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'node:http, with body',
  results: {
    '': ({ url }) =>
      new Promise((resolve, reject) => {
        get(url, (message: IncomingMessage) => {
          let body = '';
          message.setEncoding('utf8');
          message.on('data', (part: string) => (body += part));
          message.on('end', () => resolve(Object.assign(message, { body })));
        }).on('error', reject);
      }),
  },
};
