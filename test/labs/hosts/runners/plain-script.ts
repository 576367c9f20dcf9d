import type { Runner } from '../runner';

export const plainScript: Runner = {
  name: 'a plain script',
  packages: () => ['@types/node@22'],
  versions: [{ range: '', nodes: ['22', '24'] }],
  modules: { commonjs: 'commonjs', modules: 'modules', typescript: 'modules' },
  stripsTypes: true,
  style: 'assertError',
  setUp: '`assertError(response, expected)`',
  glue: () => `import { hostsWithout as hosts } from './suite/host.ts';
import type { Cell } from './suite/cells.ts';

export { hosts };

let last: Promise<void> = Promise.resolve();

export function define({ run }: Cell): void {
  last = last.then(async () => {
    for (const host of hosts) await run(host);
  });
}
`,
  start: ({ file }) => ({ args: [file] }),
};
