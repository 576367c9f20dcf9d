import type { Runner } from '../runner';
import { PATIENCE } from '../runner';

const setupFilesAfterEnv = ['jest-error-contract/register'];

export const jestRunner: Runner = {
  name: 'Jest',
  packages: (version) => [`jest@${version}`, '@swc/core', '@swc/jest', '@types/jest', '@types/node@20'],
  versions: [
    { range: '30', nodes: ['22', '24'] },
    { range: '29', nodes: ['22', '24'] },
  ],
  modules: { commonjs: 'commonjs', modules: 'modules', typescript: 'commonjs' },
  loadsEsModules: false,
  style: 'expect',
  setUp: '`setupFilesAfterEnv: ["jest-error-contract/register"]`; TypeScript by `@swc/jest`',
  glue: () => `import { hostsWith } from './suite/host.ts';
import type { Cell } from './suite/cells.ts';

export const hosts = hostsWith(expect);

export function define({ name, run }: Cell): void {
  test(name, async () => {
    for (const host of hosts) await run(host);
  });
}
`,
  files: (modules) => ({
    'jest.config.json': JSON.stringify({
      setupFilesAfterEnv,
      testTimeout: PATIENCE,
      transform: modules === 'typescript' ? { '\\.ts$': '@swc/jest' } : {},
    }),
  }),
  start: ({ installed, file, modules }) => ({
    args: [
      ...(modules === 'modules' ? ['--experimental-vm-modules', '--no-warnings'] : []),
      `${installed}/node_modules/jest/bin/jest.js`,
      file,
    ],
  }),
  types: ['node', 'jest'],
  typed: `import 'jest-error-contract/register';

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
  representative: { version: '30', modules: ['commonjs', 'modules'] },
};
