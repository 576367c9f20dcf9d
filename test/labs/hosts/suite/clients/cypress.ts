import type { Client } from '../client.ts';

/** What `cy.request()` yields, as it comes to a task: as JSON, with the content parsed. */
export const client: Client = {
  name: 'cy.request() in a task',
  results: {
    '': async ({ status, headers, content }) => ({
      status,
      statusText: 'Conflict',
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      ),
      body: JSON.parse(content) as unknown,
      isOkStatusCode: false,
      duration: 7,
      requestHeaders: { accept: '*/*' },
      allRequestResponses: [],
      redirectedToUrl: undefined,
    }),
  },
};
