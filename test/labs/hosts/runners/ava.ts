import type { Runner } from '../runner';

export const ava: Runner = {
  name: 'AVA',
  packages: (version) => [`ava@${version}`, '@types/node@22'],
  versions: [{ range: '7', nodes: ['24'] }, { range: '6' }],
  modules: { commonjs: 'commonjs', modules: 'modules', typescript: 'modules' },
  stripsTypes: true,
  style: 'assertError',
  setUp: '`t.notThrows(() => assertError(response, expected))`',
  glue: () => `import test from 'ava';
import { hostsWithout as hosts } from './suite/host.ts';
import type { Cell } from './suite/cells.ts';

export { hosts };

export function define({ name, run }: Cell): void {
  test(name, async (t) => {
    for (const host of hosts) await t.notThrowsAsync(run(host));
  });
}
`,
  files: (modules) => ({
    'ava.config.mjs': `export default { timeout: '60s'${modules === 'typescript' ? ", extensions: { ts: 'module' }" : ''} };\n`,
  }),
  start: ({ installed, file }) => ({ args: [`${installed}/node_modules/ava/entrypoints/cli.mjs`, file] }),
};
