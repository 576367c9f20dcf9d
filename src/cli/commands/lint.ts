import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { findCatalog } from '../../catalog/find-catalog';
import type { CatalogProblem } from '../../core/catalog/problem';
import type { CatalogWarning, WarningPlace } from '../../core/types';
import { unreadRecords } from '../../coverage/record-failures';
import { trackRun } from '../../coverage/track-run';
import { limited, placeText } from '../../coverage/words';
import { lint as lintFile, readForLint } from '../../lint/lint';
import type { Command, CommandContext } from '../command';
import { CommandError, EXIT } from '../command';
import { readRecordFiles, RECORDS_ADVICE } from '../record-files';

/** Reports problems of a catalog, and advice. */
export const lint: Command = {
  name: 'lint',
  summary: 'check an error catalog, or find gaps in the errors of an OpenAPI document',
  arguments: [{ name: 'file', summary: 'the catalog, or the document', optional: true }],
  options: [
    { flags: '--strict', summary: 'fail on advice as well' },
    {
      flags: '--seen <records>',
      summary: 'also list errors in these records of a run that are not in the catalog',
      repeatable: true,
    },
  ],
  examples: [
    ['lint', 'Checks the nearest error-catalog.json'],
    ['lint --seen error-contract-records', 'Also lists errors of the last run that have no entry'],
    ['lint api.yaml --strict', 'Fails while an error response of the document has gaps'],
  ],
  async run(context) {
    const {
      arguments: [file],
      flag,
      list,
      out,
      cwd,
      env,
    } = context;
    const path = file === undefined ? findCatalog(cwd, env) : resolve(cwd, file);
    if (path === undefined || !existsSync(path)) {
      throw new CommandError(
        path === undefined
          ? 'There is no error-catalog.json here. Name the file, or make one with `learn` or `init`.'
          : `There is no file ${path}.`,
      );
    }
    const { problems, advice: ofFile } = lintFile(path);
    const advice = [
      ...ofFile,
      ...(problems.length > 0 ? [] : await unlistedAdvice(path, list('seen'), context)),
    ];
    const text = [
      relative(cwd, path) || path,
      ...paragraphs('Problems', problems),
      ...paragraphs('Advice', advice),
      summaryOf(problems.length, advice.length),
    ];
    out(`${text.join('\n\n')}\n`);
    const fails = problems.length > 0 || (flag('strict') && advice.length > 0);
    return fails ? EXIT.findings : EXIT.ok;
  },
};

/** Errors that occurred in a run and have no entry. */
async function unlistedAdvice(
  path: string,
  names: readonly string[],
  context: Pick<CommandContext, 'cwd' | 'progress'>,
): Promise<readonly CatalogProblem[]> {
  if (names.length === 0) return [];
  const track = trackRun();
  await readRecordFiles(names, track, context);
  const unread = unreadRecords(track);
  if (track.linesOf.size === 0) {
    throw new CommandError(['The files of --seen contain no records.', ...unread, RECORDS_ADVICE].join('\n'));
  }
  const { byCode } = readForLint(path).catalog;
  const seen = [...track.uncatalogued.values()].flatMap((group) => [...group.values()]);
  const unlisted = seen.filter(
    ({ status, code }) => code === null || byCode.get(code)?.definition.status !== status,
  );
  const lines = unlisted
    .sort((one, other) => one.status - other.status || (String(one.code) < String(other.code) ? -1 : 1))
    .map(({ status, code, responses }) => ({
      at: '/errors',
      problem: `${status} ${code ?? '(no code)'} was seen ${responses} × and has no entry`,
      remedy: 'Add an entry, or run npx jest-error-contract learn --update.',
    }));
  return [
    ...lines,
    ...unread.map((sentence) => ({
      at: '--seen',
      problem: sentence.replace(/\.$/, ''),
      remedy: 'These errors do not include the lost ones. Run the tests again, with "records".',
    })),
  ];
}

/** More places of one problem than a person fixes at a time are only counted. */
const MOST_PLACES = 5;

function paragraphs(title: string, found: readonly (CatalogProblem | CatalogWarning)[]): readonly string[] {
  return found.length === 0 ? [] : [`${title}\n\n${found.map(paragraph).join('\n')}`];
}

/** A problem at several places is shown once, with the places below. */
function paragraph(found: CatalogProblem | CatalogWarning): string {
  const { at, problem, remedy } = found;
  const { places = [] } = found as CatalogWarning;
  if (places.length === 0) return `  ${at === '' ? '(root)' : at}: ${problem}\n    ${remedy}`;
  const [only, ...others] = places.map(useText);
  if (only !== undefined && others.length === 0) return `  ${only}: ${problem}\n    ${remedy}`;
  const { shown, left } = limited([only, ...others], MOST_PLACES);
  const lines = [...shown, ...(left === 0 ? [] : [`… and ${left} more`])].map((line) => `    ${line}`);
  return `  ${places.length} places: ${problem}\n    ${remedy}\n${lines.join('\n')}`;
}

function useText({ at, operation, status, mediaType, file, line }: WarningPlace): string {
  const use = [operation, status, mediaType].filter((one) => one !== undefined).join(' ');
  const where = file === undefined ? '' : ` (${placeText(file, line)})`;
  return `${use === '' ? '' : `${use}, `}${at}${where}`;
}

function summaryOf(problems: number, advice: number): string {
  if (problems + advice === 0) return 'No problems and no advice.';
  const counted = [
    ...(problems === 0 ? [] : [problems === 1 ? '1 problem' : `${problems} problems`]),
    ...(advice === 0 ? [] : [advice === 1 ? '1 piece of advice' : `${advice} pieces of advice`]),
  ];
  return `${counted.join(', ')}.`;
}
