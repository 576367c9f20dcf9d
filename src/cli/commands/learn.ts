import type { Command } from '../command';

/** Writes a catalog and a baseline of the errors that the tests of a project provoke. */
export const learn: Command = {
  name: 'learn',
  summary:
    'run the tests of this project once, and write a catalog and a baseline of the errors that they provoke',
  arguments: [
    {
      name: 'jest-options',
      summary: 'arguments for Jest, after --; by default those in the scripts',
      optional: true,
      variadic: true,
    },
  ],
  options: [
    {
      flags: '--from <records>',
      summary: 'learn from existing records, files or folders, without running the tests',
      repeatable: true,
    },
    { flags: '--update', summary: 'add new errors to the catalog; its present entries stay' },
  ],
  examples: [
    ['learn', 'Runs the same tests as `npm test`; the gate listens and fails nothing'],
    ['learn -- --config test/jest-e2e.json', 'Runs another suite'],
    ['learn --update', 'Adds the errors that are not in the catalog yet'],
  ],
  run(context) {
    const { learnErrors } = require('../learn/learn-errors') as typeof import('../learn/learn-errors');
    return learnErrors(context);
  },
};
