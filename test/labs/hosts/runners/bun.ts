import { recipe } from '../recipes';
import type { Runner } from '../runner';
import { PATIENCE } from '../runner';

export const bun: Runner = {
  name: 'Bun test',
  packages: (version) => [`bun@${version}`, `bun-types@${version}`],
  versions: [{ range: '1' }],
  modules: { commonjs: 'commonjs', modules: 'modules', typescript: 'modules' },
  ownRuntime: true,
  style: 'expect',
  setUp: '`preload = ["jest-error-contract/register"]` in `bunfig.toml`',
  glue: () => `import { expect, test } from 'bun:test';
import { hostsWith } from './suite/host.ts';
import type { Cell } from './suite/cells.ts';

export const hosts = hostsWith(expect);

export function define({ name, run }: Cell): void {
  test(name, async () => {
    for (const host of hosts) await run(host);
  });
}
`,
  files: () => ({
    'bunfig.toml': recipe('Bun', 'bunfig.toml'),
    'bun-test.d.ts': recipe('Bun', 'bun-test.d.ts'),
  }),
  start: ({ file }) => ({
    program: 'node_modules/.bin/bun',
    args: ['test', '--timeout', String(PATIENCE), `./${file}`],
  }),
  types: ['bun-types'],
  typed: `import { expect } from 'bun:test';

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
  representative: { version: '1', modules: ['typescript'] },
};
