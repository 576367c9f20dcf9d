import { use } from 'chai';
import chaiHttp, { request } from 'chai-http';
import type { Client } from '../client.ts';

use(chaiHttp);

export const client: Client = {
  name: 'chai-http',
  results: { '': async ({ listener, path }) => request.execute(listener).get(path) },
};
