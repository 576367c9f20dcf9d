/** The environment variable with the input of the script below. */
export const LISTENING_VARIABLE = 'JEST_ERROR_CONTRACT_VITEST';

/** The input of the script. */
export interface ListeningOrder {
  /** The module `vitest/node` of the project, as a URL. */
  readonly vitest: string;
  /** The arguments after `vitest run`. */
  readonly args: readonly string[];
  /** Set-up files for every test file, besides its own. */
  readonly setUp: readonly string[];
  /** The file for the numbers of passed and failed tests, and the root folder. */
  readonly results: string;
}

/**
 * Runs Vitest once, with further set-up files in each project: its command line has no option for them. It is an ES
 * module, because `vitest` cannot be required.
 */
export const listeningScript = `
import { writeFileSync } from 'node:fs';
const { vitest: node, args, setUp, results } = JSON.parse(process.env.${LISTENING_VARIABLE});
const { createVitest, parseCLI } = await import(node);
const { filter, options } = parseCLI(['vitest', 'run', ...args]);
const once = { run: true, watch: false, bail: 0, coverage: { enabled: false }, reporters: ['default'] };
const vitest = await createVitest('test', { ...options, ...once });
for (const { config } of vitest.projects) {
  config.setupFiles = [...config.setupFiles, ...setUp.filter((file) => !config.setupFiles.includes(file))];
}
try {
  await vitest.start(filter);
  const testsIn = (tasks) => tasks.flatMap((one) => (one.type === 'suite' ? testsIn(one.tasks) : [one]));
  const tests = vitest.state.getFiles().flatMap((file) => testsIn(file.tasks));
  const count = (state) => tests.filter(({ result }) => result?.state === state).length;
  writeFileSync(results, JSON.stringify({ passed: count('pass'), failed: count('fail'), root: vitest.config.root }));
} finally {
  await vitest.close();
}
`;
