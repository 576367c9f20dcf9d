import type { Runner } from '../runner';

/** A published package would come from the registry; the packed one lies in node_modules. */
const CONFIG = {
  nodeModulesDir: 'manual',
  imports: { 'jest-error-contract': 'npm:jest-error-contract' },
};

export const deno: Runner = {
  name: 'Deno',
  packages: (version) => [`deno@${version}`],
  versions: [{ range: '2' }],
  modules: { modules: 'modules', typescript: 'modules' },
  ownRuntime: true,
  style: 'assertError',
  setUp: '`import { assertError } from "npm:jest-error-contract"`',
  glue: () => `import { hostsWithout as hosts } from './suite/host.ts';
import type { Cell } from './suite/cells.ts';

export { hosts };

declare const Deno: { test: (name: string, run: () => Promise<void>) => void };

export function define({ name, run }: Cell): void {
  Deno.test(name, async () => {
    for (const host of hosts) await run(host);
  });
}
`,
  files: () => ({ 'deno.json': JSON.stringify(CONFIG) }),
  start: ({ file }) => ({ program: 'node_modules/.bin/deno', args: ['test', '-A', '--no-check', file] }),
};
