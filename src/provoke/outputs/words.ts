import { onOneLine } from '../../core/printable';
import { counted } from '../../coverage/words';
import type { ProvokeReport, ProvokeResult } from '../report';

/** How a result is marked in tables. */
export const SIGNS: { readonly [result in ProvokeResult['result']]: string } = {
  fault: '✗',
  advice: '!',
  held: '✓',
  excepted: '–',
  'not applicable': '·',
  'not sent': '?',
};

const UNMADE: readonly ProvokeResult['result'][] = ['excepted', 'not applicable', 'not sent'];

/** What happened, in one sentence. */
export function headline({ counts, results, url }: ProvokeReport): string {
  const made = results.filter(({ result }) => !UNMADE.includes(result)).length;
  const faults = counts.fault === 0 ? 'none is answered wrongly' : `${counts.fault} answered wrongly`;
  return `${counted(made, 'mistake')} made at ${onOneLine(url)}: ${faults}, ${counts.advice} with advice.`;
}

/** Why what was not made was not made: reason → names. */
export function unmade({ results }: ProvokeReport): ReadonlyMap<string, readonly ProvokeResult[]> {
  const groups = new Map<string, ProvokeResult[]>();
  for (const one of results) {
    if (!UNMADE.includes(one.result)) continue;
    const key = `${one.result}: ${one.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** What is advised, each advice once: the advice → where. */
export function advice({ results }: ProvokeReport): ReadonlyMap<string, readonly ProvokeResult[]> {
  const groups = new Map<string, ProvokeResult[]>();
  for (const one of results) {
    if (one.result !== 'advice') continue;
    for (const { rule, at, expected, received, reference, remedy } of one.violations) {
      const where = at === '' ? 'content' : at;
      const place = where === undefined || where === rule ? rule : `${rule} ${where}`;
      const source = reference === undefined ? '' : ` (${reference})`;
      const key = `${one.mistake}: ${place}, expected ${textOf(expected)}, received ${textOf(received)}${source}. ${remedy}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  return groups;
}

function textOf(value: unknown): string {
  if (value === null) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
