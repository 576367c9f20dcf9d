import type { Command } from '../command';

/** Sets a project up. */
export const init: Command = {
  name: 'init',
  summary:
    'set this project up: an error catalog, the matchers in Jest or Vitest, and an example test, which it runs',
  options: [
    {
      flags: '--openapi <file>',
      summary: 'make the catalog from the error responses of an OpenAPI document',
    },
    { flags: '--force', summary: 'rewrite the catalog and the example if they exist' },
    { flags: '--dry-run', summary: 'write and run nothing; print the changes' },
  ],
  examples: [
    ['init', 'Asks Jest how the tests are set up, and reports each change'],
    ['init --dry-run', 'Prints the changes as a diff'],
    ['init --openapi api.yaml', 'Checks every response against the errors that its operation declares'],
  ],
  run(context) {
    const { setUpProject } = require('../init/set-up-project') as typeof import('../init/set-up-project');
    return setUpProject(context);
  },
};
