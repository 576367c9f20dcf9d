import { stripVTControlCharacters } from 'node:util';
import type { MatcherOptions } from '../../../../src';
import { createMatchers } from '../../../../src';
import { statusClasses, statuses } from '../../../../src/generated/data';
import { matcherNames } from '../../../../src/core/matcher-names';

const names = matcherNames(statuses, statusClasses);

/** Asserts with the matcher of a status code. */
export interface Asserting {
  /** The failure text; undefined where the assertion holds. */
  readonly failure: (received: unknown, status: number, argument?: unknown) => string | undefined;
  /** The rules that the failure names, each with its place: `schema /message`. */
  readonly broken: (received: unknown, status: number, argument?: unknown) => readonly string[];
  /** The same for responses whose content is still to be read. */
  readonly eventually: (received: unknown, status: number, argument?: unknown) => Promise<readonly string[]>;
}

/** Registers the matchers of a catalog, and gives what asserts with them. */
export function asserting(options: MatcherOptions): Asserting {
  const matchers = createMatchers(options) as unknown as jest.ExpectExtendMap;
  const assert = (received: unknown, status: number, argument: unknown): unknown => {
    expect.extend(matchers);
    const matcher = names.find(({ range }) => range.min === status && range.max === status)?.name;
    const assertion = expect(received) as unknown as Record<string, (argument?: unknown) => unknown>;
    const found = assertion[matcher ?? 'toBeErrorResponse'];
    if (found === undefined) throw new Error(`There is no ${matcher}().`);
    return found(argument);
  };
  const failure: Asserting['failure'] = (received, status, argument) => {
    try {
      assert(received, status, argument);
      return undefined;
    } catch (error) {
      return textOf(error);
    }
  };
  return {
    failure,
    broken: (...args) => placesIn(failure(...args)),
    async eventually(received, status, argument) {
      try {
        await assert(received, status, argument);
        return [];
      } catch (error) {
        return placesIn(textOf(error));
      }
    },
  };
}

/** Whatever else is thrown is no verdict. */
function textOf(error: unknown): string {
  if (!(error instanceof Error) || !('matcherResult' in error)) throw error;
  return stripVTControlCharacters(error.message);
}

function placesIn(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const [broken = ''] = text.split(/^Advice/m, 1);
  const places = [...broken.matchAll(/^\d+\. ([a-z-]+)(?: · (.+))?$/gm)].map(([, rule = '', place]) =>
    place === undefined ? rule : `${rule} ${place}`,
  );
  // A failure that names no rule must not read as an assertion that holds.
  if (places.length === 0) throw new Error(`no rule is named:\n${text}`);
  return places;
}
