import type { Command } from '../command';

/** Sets a project up. */
export const init: Command = {
  name: 'init',
  summary:
    'set this project up: an error catalog, the matchers in Jest or Vitest, and an example test, which is run',
  options: [
    {
      flags: '--openapi <file>',
      summary: 'make the catalog of the error responses of an OpenAPI document',
    },
    { flags: '--force', summary: 'write the catalog and the example anew where they are there already' },
    { flags: '--dry-run', summary: 'write and run nothing; print what would be changed' },
  ],
  examples: [
    ['init', 'Asks Jest how the tests are set up, and tells what it did'],
    ['init --dry-run', 'Prints the changes as a difference'],
    ['init --openapi api.yaml', 'Holds every response to what its operation declares'],
  ],
  run(context) {
    const { setUpProject } = require('../init/set-up-project') as typeof import('../init/set-up-project');
    return setUpProject(context);
  },
};
