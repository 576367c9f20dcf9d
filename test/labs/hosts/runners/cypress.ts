import { recipe } from '../recipes';
import type { Runner } from '../runner';

/**
 * Cypress itself is downloaded from where no registry is. What is proved without it is the task, in the configuration
 * that it would load, with its declarations: what is given and what comes back travels as JSON.
 */
export const cypress: Runner = {
  name: 'Cypress task',
  packages: (version) => [`cypress@${version}`, '@types/node@22'],
  versions: [{ range: '15', nodes: ['24'] }],
  modules: { commonjs: 'commonjs', modules: 'modules', typescript: 'modules' },
  stripsTypes: true,
  style: 'explain',
  clients: ['cypress'],
  setUp: '`on("task", { explain })` in `setupNodeEvents`; the task is called without Cypress',
  glue: () => `import config from './cypress.config.ts';
import type { Cell } from './suite/cells.ts';
import type { Host } from './suite/host.ts';

type Task = (given: unknown) => unknown;

const tasks: { [name: string]: Task } = {};
const on = (_: string, given: { [name: string]: Task }): void => void Object.assign(tasks, given);
void config.e2e?.setupNodeEvents?.(on as never, {} as never);

const travelled = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

async function ask(received: unknown, code: string): Promise<void> {
  const text = travelled(await tasks['explain']?.(travelled([received, code])));
  // As .should('equal', null) does.
  if (text !== null) throw new Error(String(text));
}

export const hosts: readonly Host[] = [{ style: 'explain', conflict: ask, rejectedConflict: ask }];

let last: Promise<void> = Promise.resolve();

export function define({ run }: Cell): void {
  last = last.then(async () => {
    for (const host of hosts) await run(host);
  });
}
`,
  sources: { 'cypress.config.ts': recipe('Cypress', 'cypress.config.js') },
  start: ({ file }) => ({ args: [file] }),
};
