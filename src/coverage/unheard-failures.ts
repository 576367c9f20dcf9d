import type { ReportedViolation } from './contract-report';
import type { RunRecord } from './record';
import { placeText } from './words';

const MOST_NAMED = 20;

/** The violations that did not reach the test runner, one sentence each. */
export function unheardFailures(
  caught: readonly ReportedViolation[],
  runs: readonly RunRecord[],
): readonly string[] {
  return [...caughtSentences(caught), ...swallowedOf(runs)];
}

function caughtSentences(caught: readonly ReportedViolation[]): readonly string[] {
  return some(
    caught,
    'violation was caught by its test',
    'violations were caught by their tests',
    (violation) => {
      const { file, lineIn, line, test, rule } = violation;
      return `${placeText(lineIn ?? file, line)}: a violation of the rule ${rule} in ${testText(test)} was found by an assertion, but the test caught the failure.`;
    },
  );
}

function swallowedOf(runs: readonly RunRecord[]): readonly string[] {
  const all = runs.flatMap(({ swallowed }) => swallowed);
  return some(all, 'violation was swallowed', 'violations were swallowed', ({ file, line, test, rule }) => {
    return `${placeText(file, line)}: a violation of the rule ${rule} in ${testText(test)} was swallowed by the test.`;
  });
}

/** A sentence on each of the first, and one on all others. */
function some<T>(
  all: readonly T[],
  one: string,
  many: string,
  sentence: (value: T) => string,
): readonly string[] {
  const left = all.length - MOST_NAMED;
  return [
    ...all.slice(0, MOST_NAMED).map(sentence),
    ...(left > 0 ? [`${left} more ${left === 1 ? one : many}.`] : []),
  ];
}

function testText(test: string | null): string {
  return test === null ? 'a hook' : JSON.stringify(test);
}
