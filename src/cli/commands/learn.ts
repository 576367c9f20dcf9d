import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CATALOG_FILE, findCatalog } from '../../catalog/find-catalog';
import type { Command, CommandContext } from '../command';
import { CommandError, EXIT } from '../command';
import { isStarter } from '../init/templates';
import { hearRecords } from '../learn/hear-records';
import { hearSuites } from '../learn/hear-suites';
import { updateCatalog } from '../learn/update-catalog';
import { writeLesson } from '../learn/write-lesson';
import { dependenciesOf, readManifest } from '../read-manifest';
import { formatHints } from '../../learn/format-hints';

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
  async run(context) {
    const { cwd, env, out, flag, list } = context;
    const manifest = readManifest(cwd);
    const file = findCatalog(cwd, env) ?? resolve(cwd, CATALOG_FILE);
    // What init has written to start from makes room for what was seen.
    const isThere = existsSync(file) && !isStarter(readFileSync(file, 'utf8'));
    const name = relative(cwd, file);
    if (isThere && !flag('update')) {
      throw new CommandError(
        `${name} is there already, and nothing was changed.\nAdd what is new to it with learn --update, or move it away to learn from the start.`,
      );
    }
    const records = list('from');
    const heard =
      records.length > 0 ? await hearRecords(records, context) : await hearSuites(manifest, context);
    const { observations, saw } = heard;
    out(`${saw}\n\n`);
    if (observations.all.length === 0) {
      out(`${nothingText(context)}\n`);
      return EXIT.findings;
    }
    const hints = formatHints(dependenciesOf(manifest));
    out(
      isThere
        ? updateCatalog(file, observations, hints, context)
        : writeLesson(file, observations, hints, context),
    );
    return EXIT.ok;
  },
};

function nothingText({ list }: CommandContext): string {
  return list('from').length > 0
    ? 'The records tell of no error response that could be looked at, so nothing was written.\nMake them with JEST_ERROR_CONTRACT_LISTEN=1, the gate, and the option "records" of the reporter.'
    : 'No test has provoked an error response that the gate could see, so nothing was written.\nA server in another process is seen with JEST_ERROR_CONTRACT_BASE_URL; see "What the gate sees" in the README.';
}
