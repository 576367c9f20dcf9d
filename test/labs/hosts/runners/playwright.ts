import { recipe } from '../recipes';
import type { Runner } from '../runner';

export const playwright: Runner = {
  name: 'Playwright Test',
  packages: (version) => [`@playwright/test@${version}`, '@types/node@20'],
  versions: [{ range: '1' }],
  modules: { commonjs: 'commonjs', modules: 'modules', typescript: 'modules' },
  style: 'expect',
  setUp: '`base.extend(createMatchers({ catalog: findCatalog(".") }))`',
  glue: () => `import { test } from '@playwright/test';
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
  sources: { 'expect.ts': recipe('Playwright Test', 'expect.ts') },
  start: ({ installed, file }) => ({
    args: [`${installed}/node_modules/@playwright/test/cli.js`, 'test', '--reporter=line', file],
  }),
  typed: `import { expect } from './expect.ts';

export async function typed(response: { readonly status: number }, unread: Response): Promise<void> {
  expect(response).toBeConflict('conflict');
  expect(response).toBeErrorResponse({ status: 409, message: /exists/ });
  await expect(unread).toBeConflict();
  // @ts-expect-error -- no such matcher
  expect(response).toBeConflct();
}
`,
  representative: { version: '1', modules: ['typescript'] },
};
