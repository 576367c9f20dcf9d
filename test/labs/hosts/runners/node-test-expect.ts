import { recipe } from '../recipes';
import type { Runner } from '../runner';

export const nodeTestExpect: Runner = {
  name: 'node:test with expect',
  packages: (version) => [`expect@${version}`, '@types/node@22'],
  versions: [{ range: '30', nodes: ['22', '24'] }, { range: '29' }],
  modules: { commonjs: 'commonjs', modules: 'modules', typescript: 'modules' },
  stripsTypes: true,
  style: 'expect',
  setUp: '`expect.extend(createMatchers({ catalog: findCatalog(".") }))`',
  glue: () => `import { test } from 'node:test';
import { expect } from './expect.ts';
import { hostsWith } from './suite/host.ts';
import type { Cell } from './suite/cells.ts';

export const hosts = hostsWith(expect);

export function define({ name, run }: Cell): void {
  test(name, async () => {
    for (const host of hosts) await run(host);
  });
}
`,
  sources: { 'expect.ts': recipe('node:test and others with the `expect` package', 'expect.ts') },
  start: ({ file }) => ({ args: ['--test', file] }),
  typed: `import { expect } from './expect.ts';

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
};
