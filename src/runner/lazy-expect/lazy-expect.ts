import type { Expectation, JestExpect, MatcherStore } from './jest-expect';
import { MATCHER_STORE } from './jest-expect';
import { lazyExpectation } from './lazy-expectation';
import type { Place } from './later-errors';
import { laterErrors, moveTo } from './later-errors';
import { matcherEpochs } from './matcher-epochs';
import { maySettle } from './may-settle';

// Taken before a test can replace them, or count who calls them.
const captureStackTrace = Reflect.get(Error, 'captureStackTrace') as (place: Place, callee: unknown) => void;
const { defineProperty, getOwnPropertyDescriptor } = Object;
const { ownKeys } = Reflect;

/** The values that the realm of a test file does not have itself. */
export interface Outside {
  /** The file of this code, as the frames of a stack name it. */
  readonly file: string;
  readonly isProxy: (value: unknown) => boolean;
}

/**
 * The `expect` of Jest, but each matcher is made when it is read: Jest makes six functions of every matcher for every
 * `expect()`, of which an assertion calls one. Everything else is Jest's own.
 */
export function lazyExpect(jestExpect: JestExpect, { file, isProxy }: Outside): JestExpect {
  const store = (globalThis as { [MATCHER_STORE]?: MatcherStore })[MATCHER_STORE];
  if (store === undefined) return jestExpect;
  const expect = (...given: readonly unknown[]): Expectation => {
    const [actual] = given;
    if (given.length > 1) return refused(given);
    const place = maySettle(actual, isProxy) ? here() : undefined;
    return lazyExpectation({ actual, epoch: epochs.current(), place }, makers);
  };
  const takeOver = (name: string | symbol): void => {
    const member = getOwnPropertyDescriptor(jestExpect, name);
    if (member !== undefined) defineProperty(expect, name, member);
  };
  // Jest puts the additions of `expect.extend` on its own function.
  const epochs = matcherEpochs(store, jestExpect, takeOver);
  const makers = { epochs, errors: laterErrors(epochs, file) };
  const here = (): Place => {
    const place: Place = {};
    captureStackTrace(place, expect);
    return place;
  };
  const refused = (given: readonly unknown[]): Expectation => {
    try {
      return jestExpect(...given);
    } catch (error) {
      moveTo(here(), error as Error, file);
      throw error;
    }
  };
  for (const name of ownKeys(jestExpect)) takeOver(name);
  return expect;
}
