import createClient from 'openapi-fetch';
import type { Client } from '../client.ts';

type Paths = Record<'/', { get: { responses: { 200: { content: { 'application/json': unknown } } } } }>;

export const client: Client = {
  name: 'openapi-fetch',
  results: { '': ({ url }) => createClient<Paths>({ baseUrl: url }).GET('/') },
};
