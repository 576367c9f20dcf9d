import { limited } from '../../coverage/words';
import { onOneLine } from '../../core/printable';
import type { Change, Diff } from '../change';
import { changeDefinition } from '../settle-claim';

const MOST_NAMES = 4;
const LONGEST_VALUE = 120;

/** `code renamed`. */
export function titleOf({ kind }: Change): string {
  return changeDefinition(kind).title;
}

/** The subject of a change: `409 email_taken`, `GET /users 404 not_found, … 12 more`, `the catalog`. */
export function subjectOf({ errors, operations, at }: Change): string {
  const names = [
    ...(operations.length === 0 ? [] : [listed(operations)]),
    ...(errors.length === 0
      ? []
      : [listed(errors.map(({ status, code }) => (code === '*' ? `any ${status}` : `${status} ${code}`)))]),
  ];
  const subject = names.length === 0 ? 'the catalog' : names.join(': ');
  return onOneLine(at === undefined || at === 'code' || at === 'status' ? subject : `${subject} · ${at}`);
}

/** `must → off`; undefined if there is nothing to compare. */
export function stepOf({ from, to, kind }: Change): string | undefined {
  if (
    (from === null && to === null) ||
    /^(?:code|status|operation|inherited)-(?:added|removed)$/.test(kind)
  ) {
    return undefined;
  }
  return `${shortened(from)} → ${shortened(to)}`;
}

/** The source of a level that is not the default, and the reason for a cautious level. */
export function remarksOf({ level, usualLevel, doubt }: Change): readonly string[] {
  return [
    ...(usualLevel === undefined
      ? []
      : [`"compatibility" in the catalog makes this ${level}; by default it is ${usualLevel}.`]),
    ...(doubt === undefined ? [] : [`Not certain: ${onOneLine(doubt)}.`]),
  ];
}

/** `2 major, 1 minor, 3 patch`; `no change`. */
function countsOf({ changes }: Diff): string {
  const counts = (['major', 'minor', 'patch'] as const)
    .map((level) => [changes.filter((change) => change.level === level).length, level] as const)
    .filter(([count]) => count > 0);
  return counts.length === 0 ? 'no change' : counts.map(([count, level]) => `${count} ${level}`).join(', ');
}

/** One sentence on all changes. */
export function verdictOf(diff: Diff): string {
  return diff.level === 'none'
    ? 'No change that clients or readers could notice.'
    : `This is a ${diff.level} change: ${countsOf(diff)}.`;
}

function listed(names: readonly string[]): string {
  const { shown, left } = limited(names, MOST_NAMES);
  return [...shown, ...(left === 0 ? [] : [`… ${left} more`])].join(', ');
}

function shortened(value: string | null): string {
  const text = onOneLine(value ?? 'nothing');
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}
