import { check, createMatchers, readResponse } from '../../../src';
import { statusClasses, statuses } from '../../../src/generated/data';
import { matcherNames } from '../../../src/core/matcher-names';

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

const names = matcherNames(statuses, statusClasses);

interface Argument {
  readonly format?: string;
}

/**
 * Asserts with the matcher of a status code, and gives the rules that the response breaks, in order: none
 * where the assertion holds. Whatever else is thrown is no verdict, and passes on.
 */
export function brokenRules(received: unknown, status: number, argument?: Argument): readonly string[] {
  return brokenPlaces(received, status, argument).map((place) => place.replace(/ .*/, ''));
}

/** The same, each rule with the field or member that breaks it: `schema /message`. */
export function brokenPlaces(received: unknown, status: number, argument?: Argument): readonly string[] {
  const own = names.find(({ range, isAlias }) => range.min === status && range.max === status && !isAlias);
  const failure = failureOf(received, own?.name ?? 'toBeErrorResponse', argument);
  const response = readResponse(received);
  if (response === undefined) throw new Error('the matcher took what readResponse() does not take');
  const violations = check(response, own === undefined ? argument : { status, ...argument });
  const broken = violations.filter(({ severity }) => severity === 'must');

  // The matcher and check() agree, and the failure speaks of every rule.
  expect(failure === undefined).toBe(broken.length === 0);
  for (const { rule } of broken) expect(failure).toContain(rule);
  expect(failure ?? '').not.toContain('could not be printed');
  return broken.map(({ rule, at }) => (at === rule || at === '' ? rule : `${rule} ${at}`));
}

/** The text of a failed assertion; undefined for one that holds. */
function failureOf(received: unknown, matcher: string, argument?: Argument): string | undefined {
  const assertion = expect(received) as unknown as Record<string, (argument?: Argument) => void>;
  if (typeof assertion[matcher] !== 'function') throw new Error(`there is no ${matcher}()`);
  try {
    if (argument === undefined) assertion[matcher]();
    else assertion[matcher](argument);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !('matcherResult' in error)) throw error;
    return error.message;
  }
}
