import type { RunReport } from './contract-report';
import { counted } from './words';

/** The gate of Jest; a record names any other gate. */
export const GATE_OF_JEST = 'jest-error-contract/enforce';

/** Why nothing could be judged, and the next step, as two sentences; undefined if something was judged. */
export function nothingJudged(
  { responses, testFiles }: Pick<RunReport, 'responses' | 'testFiles'>,
  clients: readonly string[],
  gates: readonly string[],
): string | undefined {
  if (responses > 0) return undefined;
  if (testFiles > 0) {
    return `Nothing was judged: no error was provoked in ${counted(testFiles, 'test file')}. Request something that must fail, such as a path that does not exist.`;
  }
  const named = (gates.length === 0 ? [GATE_OF_JEST] : gates).map((gate) => `"${gate}"`).join(' or ');
  const known =
    clients.length === 0
      ? 'and package.json lists no known client'
      : `although package.json lists ${clients.join(', ')}`;
  return `Nothing was judged: no error response was seen, ${known}. If ${named} is one of the set-up files, request something that must fail, such as a path that does not exist. If not, add it there, or pass the responses to enforce() or to a matcher.`;
}
