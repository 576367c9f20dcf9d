import { request } from 'playwright-core';
import type { Client } from '../client.ts';

export const client: Client = {
  name: 'Playwright APIResponse',
  results: {
    '': async ({ url }) => {
      const context = await request.newContext();
      const response = await context.get(url);
      // The content goes with the context.
      await response.body();
      return response;
    },
  },
};
