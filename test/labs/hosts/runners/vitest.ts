import type { Runner } from '../runner';
import { PATIENCE } from '../runner';

export const vitest: Runner = {
  name: 'Vitest',
  packages: (version) => [`vitest@${version}`, '@types/node@22'],
  versions: [{ range: '3' }, { range: '4', nodes: ['24'] }, { range: '5', nodes: ['22'], leastNode: 22 }],
  modules: { modules: 'modules', typescript: 'modules' },
  style: 'expect',
  setUp: '`setupFiles: ["jest-error-contract/vitest"]`',
  glue: () => `import { expect, test } from 'vitest';
import { hostsWith } from './suite/host.ts';
import type { Cell } from './suite/cells.ts';

export const hosts = hostsWith(expect);

export function define({ name, run }: Cell): void {
  test(name, async () => {
    for (const host of hosts) await run(host);
  });
}
`,
  // Globals are for the unit tests alone, which are those of Jest.
  files: () => ({
    'vitest.config.mjs': `export default { test: { globals: true, setupFiles: ['jest-error-contract/vitest'], testTimeout: ${PATIENCE} } };\n`,
  }),
  start: ({ installed, file }) => ({ args: [`${installed}/node_modules/vitest/vitest.mjs`, 'run', file] }),
  types: ['node'],
  typed: `import 'jest-error-contract/vitest';
import { expect } from 'vitest';

export async function typed(response: { readonly status: number }, unread: Response): Promise<void> {
  expect(response).toBeConflict('conflict');
  expect(response).toBeErrorResponse({ status: 409, message: /exists/ });
  expect({ response }).toEqual({ response: expect.toBeConflict() });
  await expect(unread).toBeConflict();
  await expect(Promise.reject(response)).rejects.toBeConflict();
  // @ts-expect-error -- no such matcher
  expect(response).toBeConflct();
}
`,
  representative: { version: '4', modules: ['modules'] },
};
