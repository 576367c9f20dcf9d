import { limited, moreOf } from '../../coverage/words';
import { cell, table } from '../../coverage/outputs/markdown-table';
import type { Change, Diff } from '../change';
import { changeDefinition } from '../settle-claim';
import { remarksOf, stepOf, subjectOf, titleOf, verdictOf } from './change-words';

const MOST = 100;
const SIGNS = { major: '❌', minor: '🆕', patch: '✏️', none: '✅' } as const;

/** The changes as a comment on a pull request. */
export function diffMarkdown(diff: Diff): string {
  const { shown, left } = limited(diff.changes, MOST);
  return [
    `## Errors: ${diff.level === 'none' ? 'no change' : `${diff.level} change`} ${SIGNS[diff.level]}`,
    `${cell(diff.old)} → ${cell(diff.new)}`,
    verdictOf(diff),
    ...table(['Level', 'Change', 'Errors', 'From → to', 'To clients'], shown.map(rowOf)),
    ...moreOf(left, 'change'),
    ...diff.notes.map(cell),
  ]
    .join('\n\n')
    .concat('\n');
}

function rowOf(change: Change): readonly string[] {
  const { says, soften } = changeDefinition(change.kind);
  const advice = change.level === 'patch' ? [] : [soften];
  return [
    `${SIGNS[change.level]} ${change.level}`,
    titleOf(change),
    subjectOf(change),
    stepOf(change) ?? '',
    [says, ...remarksOf(change), ...advice].join(' '),
  ];
}
