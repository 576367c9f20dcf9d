import { stripVTControlCharacters } from 'node:util';
import type { MatcherOptions } from '../../src';
import { createMatchers } from '../../src';
import { statusClasses, statuses } from '../../src/generated/data';
import { matcherNames } from '../../src/matchers/matcher-names';

const names = matcherNames(statuses, statusClasses);

/** Asserts with the matcher of a status code. */
export interface Asserting {
  /** The failure text; undefined where the assertion holds. */
  readonly failure: (received: unknown, status: number, argument?: unknown) => string | undefined;
  /** The rules that the failure names, each with its place: `schema /message`. */
  readonly broken: (received: unknown, status: number, argument?: unknown) => readonly string[];
}

/** Registers the matchers of a catalog, and gives what asserts with them. */
export function asserting(options: MatcherOptions): Asserting {
  const matchers = createMatchers(options) as unknown as jest.ExpectExtendMap;
  const failure: Asserting['failure'] = (received, status, argument) => {
    expect.extend(matchers);
    const matcher = names.find(({ range }) => range.min === status && range.max === status)?.name;
    const assertion = expect(received) as unknown as Record<string, (argument?: unknown) => void>;
    const assert = assertion[matcher ?? 'toBeErrorResponse'];
    if (assert === undefined) throw new Error(`There is no ${matcher}().`);
    try {
      assert(argument);
      return undefined;
    } catch (error) {
      if (!(error instanceof Error) || !('matcherResult' in error)) throw error;
      return stripVTControlCharacters(error.message);
    }
  };
  return {
    failure,
    broken: (...args) => {
      const text = failure(...args);
      const places = text === undefined ? [] : placesIn(text);
      if (text !== undefined && places.length === 0) throw new Error(`no rule is named:\n${text}`);
      return places;
    },
  };
}

function placesIn(text: string): readonly string[] {
  const [broken = ''] = text.split(/^Advice/m, 1);
  return [...broken.matchAll(/^\d+\. ([a-z-]+)(?: · (.+))?$/gm)].map(([, rule = '', place]) =>
    place === undefined ? rule : `${rule} ${place}`,
  );
}
