import type { ChangeLevel } from '../../core/types';
import { limited, moreOf } from '../../coverage/words';
import { command } from '../../coverage/outputs/workflow-command';
import type { Diff } from '../change';
import { changeDefinition } from '../settle-claim';
import { remarksOf, stepOf, subjectOf, titleOf } from './change-words';

const MOST = 50;

/** Workflow commands that GitHub shows as annotations at the catalog; changes that fail the command are errors. */
export function diffAnnotations(
  diff: Diff,
  { file, fails }: { readonly file: string | undefined; readonly fails: (level: ChangeLevel) => boolean },
): string {
  const told = diff.changes.filter(({ level }) => level !== 'patch' || fails(level));
  const { shown, left } = limited(told, MOST);
  const lines = shown.map((change) => {
    const { says } = changeDefinition(change.kind);
    const name = fails(change.level) ? 'error' : change.level === 'major' ? 'warning' : 'notice';
    const text = [`${titleOf(change)} · ${subjectOf(change)}`, stepOf(change), says, ...remarksOf(change)]
      .filter((line) => line !== undefined)
      .join('\n');
    return command(name, { file, title: `Errors: ${change.level} change` }, text);
  });
  const more = moreOf(left, 'change').map((text) => command('notice', { title: 'Errors' }, text));
  return [...lines, ...more].map((line) => `${line}\n`).join('');
}
