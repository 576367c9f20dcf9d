import type { Command } from '../command';

/** Makes a catalog and a baseline of what the suite of a project provokes. */
export const learn: Command = {
  name: 'learn',
  summary:
    'run the suite of this project once, and write a catalog and a baseline of the errors that it provokes',
  arguments: [
    {
      name: 'jest-options',
      summary: 'what Jest is given, behind --; else what the scripts say',
      optional: true,
      variadic: true,
    },
  ],
  options: [
    {
      flags: '--from <records>',
      summary: 'learn from records that are there, files or folders of them, without a run',
      repeatable: true,
    },
    { flags: '--update', summary: 'add what is new to the catalog; what is written in it stays' },
  ],
  examples: [
    ['learn', 'Runs what `npm test` runs, with the gate listening and failing nothing'],
    ['learn -- --config test/jest-e2e.json', 'Runs another suite'],
    ['learn --update', 'Adds the errors that the catalog does not list yet'],
  ],
  run(context) {
    const { learnErrors } = require('../learn/learn-errors') as typeof import('../learn/learn-errors');
    return learnErrors(context);
  },
};
