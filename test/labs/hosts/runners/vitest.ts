import type { Runner } from '../runner';

export const vitest: Runner = {
  name: 'Vitest',
  packages: (version) => [`vitest@${version}`, '@types/node@22'],
  versions: [{ range: '3' }, { range: '4', nodes: ['24'] }, { range: '5', nodes: ['22'], onlyThere: true }],
  modules: { modules: 'modules', typescript: 'modules' },
  style: 'expect',
  setUp: '`globals: true` and `setupFiles: ["jest-error-contract/register"]`',
  glue: () => `import { hostsWith } from './suite/host.ts';
import type { Cell } from './suite/cells.ts';

export const hosts = hostsWith(expect);

export function define({ name, run }: Cell): void {
  test(name, async () => {
    for (const host of hosts) await run(host);
  });
}
`,
  files: () => ({
    'vitest.config.mjs':
      "export default { test: { globals: true, setupFiles: ['jest-error-contract/register'] } };\n",
  }),
  start: ({ installed, file }) => ({ args: [`${installed}/node_modules/vitest/vitest.mjs`, 'run', file] }),
  types: ['node', 'vitest/globals'],
  typed: `import 'jest-error-contract/register';
import { expect } from 'vitest';

export async function typed(response: { readonly status: number }, unread: Response): Promise<void> {
  expect(response).toBeConflict('conflict');
  expect(response).toBeErrorResponse({ status: 409, message: /exists/ });
  await expect(unread).toBeConflict();
  await expect(Promise.reject(response)).rejects.toBeConflict();
  // @ts-expect-error -- no such matcher
  expect(response).toBeConflct();
}
`,
  representative: { version: '4', modules: ['modules'] },
};
