/** What the database holds after start and after every reset: fixed ids and tokens, so that tests can name them. */
export const seed = {
  admin: {
    id: '00000000-0000-4000-8000-000000000001',
    email: 'admin@example.com',
    name: 'Grace',
    role: 'admin',
    token: 'admin-token',
  },
  editor: {
    id: '00000000-0000-4000-8000-000000000002',
    email: 'editor@example.com',
    name: 'Ada',
    role: 'editor',
    token: 'editor-token',
  },
  reader: {
    id: '00000000-0000-4000-8000-000000000003',
    email: 'reader@example.com',
    name: 'Alan',
    role: 'reader',
    token: 'reader-token',
  },
  document: {
    id: '00000000-0000-4000-8000-000000000101',
    owner: '00000000-0000-4000-8000-000000000002',
    title: 'Notes',
    content: 'On the Analytical Engine',
    version: 1,
  },
} as const;
