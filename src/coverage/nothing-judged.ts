import type { RunReport } from './contract-report';
import { counted } from './words';

/** A record names the gate where it is not this one. */
export const GATE_OF_JEST = 'jest-error-contract/enforce';

/** Why nothing could be judged, and what to do about it, as two sentences; undefined where something was. */
export function nothingJudged(
  { responses, testFiles }: Pick<RunReport, 'responses' | 'testFiles'>,
  clients: readonly string[],
  gates: readonly string[],
): string | undefined {
  if (responses > 0) return undefined;
  if (testFiles > 0) {
    return `Nothing was judged: no error was provoked in ${counted(testFiles, 'test file')}. Request something that must fail, as a path that does not exist.`;
  }
  const named = (gates.length === 0 ? [GATE_OF_JEST] : gates).map((gate) => `"${gate}"`).join(' or ');
  const known =
    clients.length === 0
      ? 'and package.json names no client that is known'
      : `though package.json names ${clients.join(', ')}`;
  return `Nothing was judged: no error response was seen, ${known}. Where ${named} is among the set-up files, request something that must fail, as a path that does not exist; elsewhere name it there, or give the responses to enforce() or to a matcher.`;
}
