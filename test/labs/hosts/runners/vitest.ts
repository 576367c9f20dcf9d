import type { Runner } from '../runner';
import { PATIENCE } from '../runner';

export const vitest: Runner = {
  name: 'Vitest',
  packages: (version) => [`vitest@${version}`, '@types/node@22'],
  versions: [{ range: '3' }, { range: '4', nodes: ['24'] }],
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
    'vitest.config.mjs': `export default { test: { globals: true, setupFiles: ['jest-error-contract/register'], testTimeout: ${PATIENCE} } };\n`,
  }),
  start: ({ installed, file }) => ({ args: [`${installed}/node_modules/vitest/vitest.mjs`, 'run', file] }),
  types: ['node', 'vitest/globals'],
  typed: `import type { GeneralMatchers, StatusMatchers } from 'jest-error-contract';
import { expect } from 'vitest';

declare module 'vitest' {
  interface Assertion<T = any> extends StatusMatchers<void, T>, GeneralMatchers<void, T> {}
  interface AsymmetricMatchersContaining extends StatusMatchers<any, unknown>, GeneralMatchers<any, unknown> {}
}

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
