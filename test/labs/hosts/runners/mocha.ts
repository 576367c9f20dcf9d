import type { Runner } from '../runner';
import { PATIENCE } from '../runner';

export const mocha: Runner = {
  name: 'Mocha',
  packages: (version) => [`mocha@${version}`, '@types/mocha', '@types/node@22'],
  versions: [{ range: '12', nodes: ['24'] }, { range: '11' }],
  modules: { commonjs: 'commonjs', modules: 'modules', typescript: 'modules' },
  types: ['node', 'mocha'],
  stripsTypes: true,
  style: 'assertError',
  setUp: '`assertError(response, expected)`',
  glue: () => `import { hostsWithout as hosts } from './suite/host.ts';
import type { Cell } from './suite/cells.ts';

export { hosts };

export function define({ name, run }: Cell): void {
  it(name, async () => {
    for (const host of hosts) await run(host);
  });
}
`,
  start: ({ installed, file }) => ({
    args: [`${installed}/node_modules/mocha/bin/mocha.js`, '--timeout', String(PATIENCE), file],
  }),
};
