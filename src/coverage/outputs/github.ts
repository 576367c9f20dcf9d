import { driftSentences } from '../drift-sentences';
import { limited, moreOf } from '../words';
import { describeViolation } from './describe-violation';
import type { Output } from './output';
import { command } from './workflow-command';

/** GitHub shows ten annotations of a step and fifty of a job. */
const MOST = 50;

/** Workflow commands that GitHub shows as annotations at the lines of the tests. */
export const github: Output = {
  id: 'github',
  summary: 'annotations for GitHub Actions',
  render({ violations, failures, notes, catalogs, verdict }) {
    const failed = violations.filter(({ state }) => state === 'failed');
    const { shown, left } = limited(failed, MOST);
    const unjudged = verdict === 'nothing judged' ? notes : [];
    const general = [
      ...failures.map((failure) => command('error', { title: 'Error contract' }, failure)),
      ...moreOf(left, 'violation').map((text) => command('notice', { title: 'Error contract' }, text)),
      ...unjudged.map((note) => command('warning', { title: 'Error contract: nothing judged' }, note)),
    ];
    const missing = catalogs.flatMap((catalog) => [
      ...catalog.uncatalogued.map(({ status, code }) => ({
        sentence: `${catalog.source} has no entry for ${status} ${code ?? '(no code)'}.`,
        file: undefined,
      })),
      ...driftSentences(catalog),
    ]);
    const told = limited(missing, MOST);
    const notices = [
      ...told.shown.map(({ sentence, file }) => command('notice', { file, title: 'Error contract' }, sentence)),
      ...moreOf(told.left, 'note').map((text) =>
        command('notice', { title: 'Error contract' }, text),
      ),
    ];
    const annotations = shown.map((violation) =>
      command(
        'error',
        {
          file: violation.lineIn ?? violation.file,
          line: violation.line ?? undefined,
          col: violation.column ?? undefined,
          title: `Error contract: ${violation.rule}`,
        },
        describeViolation(violation),
      ),
    );
    return [...annotations, ...general, ...notices].map((line) => `${line}\n`).join('');
  },
};
