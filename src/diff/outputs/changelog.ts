import type { Change, Diff } from '../change';
import { changeDefinition } from '../settle-claim';
import { stepOf, subjectOf, titleOf } from './change-words';

/** Kinds of change that do not matter to users of the API. */
const LEFT_OUT: readonly Change['kind'][] = [
  'no-effect',
  'description-reworded',
  'advice-changed',
  'compatibility-changed',
];

/** The changes as entries for a CHANGELOG, in the form of Keep a Changelog. */
export function diffChangelog({ changes }: Diff): string {
  const told = changes.filter(({ kind }) => !LEFT_OUT.includes(kind));
  const sections = (['Added', 'Changed', 'Removed'] as const).flatMap((section) => {
    const entries = told.filter((change) => sectionOf(change) === section);
    return entries.length === 0 ? [] : [`### ${section}\n\n${entries.map(entryOf).join('\n')}\n`];
  });
  return sections.length === 0 ? 'The errors have not changed.\n' : sections.join('\n');
}

function sectionOf({ kind }: Change): 'Added' | 'Changed' | 'Removed' {
  if (/-added$/.test(kind)) return 'Added';
  return /-(?:removed|dropped)$/.test(kind) ? 'Removed' : 'Changed';
}

function entryOf(change: Change): string {
  const { says } = changeDefinition(change.kind);
  const step = stepOf(change);
  const title = titleOf(change);
  const what = `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${subjectOf(change)}`;
  const breaking = change.level === 'major' ? '**Breaking:** ' : '';
  return `- ${breaking}${what}${step === undefined ? '' : ` (${step})`}. ${says}`.replaceAll('<', '&lt;');
}
