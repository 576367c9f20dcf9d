import { appendFileSync } from 'node:fs';
import type { ChangeLevel } from '../../core/types';
import { errorMessage } from '../../core/error-message';
import { styleWith } from '../../coverage/terminal-style';
import type { Diff } from '../../diff/change';
import type { Command, CommandContext } from '../command';
import { CommandError, EXIT } from '../command';

const LEVELS = ['major', 'minor'] as const;
const OUTPUTS = ['json', 'markdown', 'changelog'] as const;

/** Lists the changes between two catalogs, and says which of them break clients. */
export const diff: Command = {
  name: 'diff',
  summary: 'list the changes between two catalogs, and say which of them break clients',
  arguments: [
    { name: 'old', summary: 'a catalog, an OpenAPI document, a folder with one, or a git revision' },
    { name: 'new', summary: 'the same; by default the catalog of the working tree', optional: true },
  ],
  options: [
    { flags: '--explain', summary: 'show the response that proves each change' },
    { flags: '--json', summary: 'print the changes as JSON' },
    { flags: '--markdown', summary: 'print them as a comment on a pull request' },
    { flags: '--changelog', summary: 'print them as entries for a CHANGELOG' },
    {
      flags: '--fail-on <level>',
      summary: 'exit with 1 on changes of this level or above: major, minor',
      choices: LEVELS,
      byDefault: 'never',
    },
  ],
  examples: [
    ['diff origin/main', 'The changes in the working tree'],
    ['diff v1.2.0 v1.3.0 --explain', 'Between two releases, with a response for each change'],
    ['diff origin/main --fail-on major --markdown', 'For a pull request'],
  ],
  run(context) {
    const outputs = OUTPUTS.filter((name) => context.flag(name));
    if (outputs.length > 1) {
      throw new CommandError(
        `Choose one output at a time: ${outputs.map((name) => `--${name}`).join(' or ')}.`,
      );
    }
    const fails = failing(context.option('fail-on'));
    const [oldName, newName] = context.arguments;
    const { readSide } = require('../sides/read-side') as typeof import('../sides/read-side');
    const young = readSide(newName, context);
    const old = readSide(oldName, context, young);
    const { diffCatalogs } = require('../../diff/diff-catalogs') as typeof import('../../diff/diff-catalogs');
    const found = diffCatalogs(old, young);
    context.out(textOf(found, outputs[0], context));
    annotate(found, { file: young.file ?? young.inTree, fails, isData: outputs.length > 0 }, context);
    const isBroken = found.changes.some(({ level }) => fails(level));
    return Promise.resolve(isBroken ? EXIT.findings : EXIT.ok);
  },
};

function failing(least: string | undefined): (level: ChangeLevel) => boolean {
  if (least === undefined) return () => false;
  const until = LEVELS.findIndex((level) => level === least);
  return (level) => LEVELS.slice(0, until + 1).some((one) => one === level);
}

function textOf(
  found: Diff,
  output: (typeof OUTPUTS)[number] | undefined,
  { hasColours, flag }: CommandContext,
): string {
  const outputs =
    require('../../diff/outputs/diff-outputs') as typeof import('../../diff/outputs/diff-outputs');
  if (output === 'json') return outputs.diffJson(found);
  if (output === 'markdown') return outputs.diffMarkdown(found);
  if (output === 'changelog') return outputs.diffChangelog(found);
  return outputs.diffText(found, { style: styleWith(hasColours), explain: flag('explain') });
}

interface Annotated {
  readonly file: string | undefined;
  readonly fails: (level: ChangeLevel) => boolean;
  /** A program reads the standard output. */
  readonly isData: boolean;
}

/** On GitHub, annotations and the job summary are written without an option. */
function annotate(
  found: Diff,
  { isData, ...options }: Annotated,
  { env, instruct, instructAside }: CommandContext,
): void {
  if (env['GITHUB_ACTIONS'] !== 'true') return;
  const { diffAnnotations, diffMarkdown } =
    require('../../diff/outputs/diff-outputs') as typeof import('../../diff/outputs/diff-outputs');
  // GitHub reads both streams.
  (isData ? instructAside : instruct)(diffAnnotations(found, options));
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary === undefined || summary === '') return;
  try {
    appendFileSync(summary, diffMarkdown(found));
  } catch (error) {
    throw new CommandError(`The summary of the job cannot be written: ${errorMessage(error)}.`);
  }
}
