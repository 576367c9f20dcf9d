import { valueText } from '../../coverage/outputs/describe-violation';
import type { TextStyle } from '../../coverage/outputs/text-style';
import { onOneLine } from '../../core/printable';
import { wrap } from '../../failure/wrap';
import { httpText } from '../../simulator/http-text';
import type { Change, Diff, Witness } from '../change';
import { changeDefinition } from '../settle-claim';
import { remarksOf, stepOf, subjectOf, titleOf, verdictOf } from './change-words';

const INDENT = '    ';
const LONGEST_CONTENT = 600;

export interface DiffTextOptions {
  readonly style: TextStyle;
  /** With the response that shows each change. */
  readonly explain: boolean;
}

/** The changes for people, the highest level first. */
export function diffText(diff: Diff, options: DiffTextOptions): string {
  const { style, explain } = options;
  const { changes, notes } = diff;
  const paint = { major: style.bad, minor: style.bold, patch: style.dim } as const;
  const parts = (['major', 'minor', 'patch'] as const).flatMap((level) => {
    const ofLevel = changes.filter((change) => change.level === level);
    if (ofLevel.length === 0) return [];
    return [
      [
        paint[level](level.toUpperCase()),
        ...ofLevel.map((change, index) =>
          // The explanation of the previous change applies to this one too.
          changeText(change, options, explain || ofLevel[index - 1]?.kind !== change.kind),
        ),
      ].join('\n'),
    ];
  });
  const hasHidden =
    !explain && changes.some(({ witness, doubt }) => witness !== undefined || doubt !== undefined);
  return [
    `${style.bold(onOneLine(diff.old))} → ${style.bold(onOneLine(diff.new))}`,
    ...parts,
    ...notes.map(onOneLine),
    `${verdictOf(diff)}${hasHidden ? ' For a response that shows each change: --explain.' : ''}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function changeText(change: Change, { style, explain }: DiffTextOptions, isExplained: boolean): string {
  const { says, soften } = changeDefinition(change.kind);
  const step = stepOf(change);
  const lines = [
    ...(step === undefined ? [] : [step]),
    ...(isExplained ? [says] : []),
    ...remarksOf(change),
    ...(isExplained && change.level !== 'patch' ? [`→ ${soften}`] : []),
  ];
  return [
    headline(change, style),
    ...lines.map((line) => INDENT + wrap(line, INDENT)),
    ...(explain ? witnessLines(change).map((line) => style.dim((INDENT + line).trimEnd())) : []),
  ].join('\n');
}

/** `code removed · 409 email_taken`: colours have no width, so the line is wrapped before it is coloured. */
function headline(change: Change, style: TextStyle): string {
  const title = `${titleOf(change)} ·`;
  const [, blank = '', subject = ''] =
    /^(\s+)([^]*)$/.exec(wrap(`${title} ${subjectOf(change)}`, INDENT).slice(title.length)) ?? [];
  return `  ${title}${blank}${style.bold(subject)}`;
}

function witnessLines({ witness, doubt, level }: Change): readonly string[] {
  if (witness !== undefined) return shownWitness(witness);
  if (level === 'patch') return [];
  return [
    doubt === undefined
      ? 'No known response shows this.'
      : 'Found no response that only one of the two catalogs allows.',
  ];
}

function shownWitness({ allowedBy, refusedBy, response, violations }: Witness): readonly string[] {
  const { request } = response;
  const asked = request === undefined ? '' : `, in response to ${request.method} ${request.url}`;
  const text = httpText(response).replaceAll('\r', '').trimEnd();
  return [
    `The ${allowedBy} catalog allows this${asked}; the ${refusedBy} one refuses it:`,
    ...shortened(text)
      .split('\n')
      .map((line) => `  ${line}`.trimEnd()),
    ...violations.map(({ rule, at = '', expected, received }) =>
      onOneLine(
        `  ✗ ${rule}${at === '' || at === rule ? '' : ` at ${at}`}: expected ${valueText(expected)}, received ${valueText(received)}`,
      ),
    ),
  ];
}

function shortened(text: string): string {
  return text.length <= LONGEST_CONTENT ? text : `${text.slice(0, LONGEST_CONTENT - 1)}…`;
}
