import type { Runner } from '../runner';

export const nodeTest: Runner = {
  name: 'node:test',
  packages: () => ['@types/node@22'],
  versions: [{ range: '', nodes: ['22', '24'] }],
  modules: { commonjs: 'commonjs', modules: 'modules', typescript: 'modules' },
  stripsTypes: true,
  style: 'assertError',
  setUp: '`assertError(response, expected)`',
  glue: () => `import { test } from 'node:test';
import { hostsWithout as hosts } from './suite/host.ts';
import type { Cell } from './suite/cells.ts';

export { hosts };

export function define({ name, run }: Cell): void {
  test(name, async () => {
    for (const host of hosts) await run(host);
  });
}
`,
  start: ({ file }) => ({ args: ['--test', file] }),
  representative: { version: '', modules: ['modules'] },
};
