import { createTRPCClient, httpLink } from '@trpc/client';
import type { Client } from '../client.ts';

/** What a router would say: of any other type the client takes no link without its transformer. */
interface Users {
  readonly users: { readonly query: () => Promise<unknown> };
}

export const client: Client = {
  name: 'tRPC',
  rejections: {
    rejected: ({ url }) => {
      const users = createTRPCClient<never>({ links: [httpLink({ url }) as never] }) as unknown as Users;
      return users.users.query();
    },
  },
};
