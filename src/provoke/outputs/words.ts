import { onOneLine } from '../../core/printable';
import { counted } from '../../coverage/words';
import type { ProvokeReport, ProvokeResult } from '../report';

/** The mark of a result in tables. */
export const SIGNS: { readonly [result in ProvokeResult['result']]: string } = {
  fault: '✗',
  advice: '!',
  held: '✓',
  excepted: '–',
  'not applicable': '·',
  'not sent': '?',
};

const UNMADE: readonly ProvokeResult['result'][] = ['excepted', 'not applicable', 'not sent'];

/** The outcome, in one sentence. */
export function headline({ counts, results, url }: ProvokeReport): string {
  const made = results.filter(({ result }) => !UNMADE.includes(result)).length;
  const faults = counts.fault === 0 ? 'none answered wrongly' : `${counts.fault} answered wrongly`;
  return `${counted(made, 'mistake')} made at ${onOneLine(url)}: ${faults}, ${counts.advice} with advice.`;
}

/** Why mistakes were not made: reason → names. */
export function unmade({ results }: ProvokeReport): ReadonlyMap<string, readonly ProvokeResult[]> {
  const groups = new Map<string, ProvokeResult[]>();
  for (const one of results) {
    if (!UNMADE.includes(one.result)) continue;
    const key = `${one.result}: ${one.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** The faults; those that break the same rules with the same status follow the first of them. */
export function faultGroups({ results }: ProvokeReport): readonly (readonly ProvokeResult[])[] {
  const groups = new Map<string, ProvokeResult[]>();
  for (const one of results) {
    if (one.result !== 'fault') continue;
    const broken = one.violations.map(({ rule, reason, at, expected }) => [rule, reason, at, expected]);
    const key = JSON.stringify([one.status, one.reason, broken]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** The advice, each once for all received values: the advice → its places. */
export function advice({ results }: ProvokeReport): ReadonlyMap<string, readonly ProvokeResult[]> {
  const groups = new Map<string, Advised>();
  for (const one of results) {
    if (one.result !== 'advice') continue;
    for (const { rule, reason, at, expected, received, reference, remedy } of one.violations) {
      // The requirements of the error contract are independent of the mistake.
      const subject = reason === 'mistake' ? `${one.mistake}: ` : '';
      const where = at === '' ? 'content' : at;
      const place = where === undefined || where === rule ? rule : `${rule} ${where}`;
      const source = reference === undefined ? '' : ` (${reference})`;
      const before = `${subject}${place}, expected ${textOf(expected)}`;
      const after = `${source}. ${remedy}`;
      const known = groups.get(before + after) ?? { before, after, received: new Set(), where: [] };
      known.received.add(textOf(received));
      known.where.push(one);
      groups.set(before + after, known);
    }
  }
  return new Map([...groups.values()].map((group) => [adviceText(group), group.where]));
}

interface Advised {
  readonly before: string;
  readonly after: string;
  readonly received: Set<string>;
  readonly where: ProvokeResult[];
}

function adviceText({ before, after, received: [first = '', ...others] }: Advised): string {
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'other value')}`;
  return `${before}, received ${first}${more}${after}`;
}

function textOf(value: unknown): string {
  if (value === null) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
