import type { Expectation, JestExpect, MatcherStore, Matchers } from './jest-expect';

// Taken before a test can replace them, or count who calls them.
const { defineProperty, deleteProperty } = Reflect;

/** The matchers as they were when an assertion began, without those added later. */
export interface Epoch {
  readonly matchers: Matchers;
}

/** Knows the matchers of an assertion, and lets Jest make those that are wanted. */
export interface MatcherEpochs {
  readonly current: () => Epoch;
  /** Lets Jest make an expectation that has these matchers and no others. */
  readonly make: (matchers: Matchers, actual: unknown) => Expectation;
}

/**
 * Watches the store of Jest's matchers: every copy of `expect` adds them there. Assertions
 * that have begun before keep the old ones.
 *
 * @param added is called for each matcher that is added or replaced
 */
export function matcherEpochs(
  store: MatcherStore,
  jestExpect: JestExpect,
  added: (name: string | symbol) => void,
): MatcherEpochs {
  let live = store.matchers;
  let watched = live;
  let epoch = { matchers: live };
  let isUsed = false;
  const keepPast = (): void => {
    if (!isUsed) return;
    epoch.matchers = { __proto__: null, ...live } as Matchers;
    epoch = { matchers: live };
    isUsed = false;
  };
  const watch = (): void => {
    live = store.matchers;
    epoch = { matchers: live };
    watched = new Proxy(live, {
      defineProperty(target, name, descriptor) {
        keepPast();
        added(name);
        return defineProperty(target, name, descriptor);
      },
      deleteProperty(target, name) {
        keepPast();
        return deleteProperty(target, name);
      },
    });
    store.matchers = watched;
  };
  watch();
  return {
    current() {
      if (store.matchers !== watched) watch();
      isUsed = true;
      return epoch;
    },
    make(matchers, actual) {
      const all = store.matchers;
      store.matchers = matchers;
      try {
        return jestExpect(actual);
      } finally {
        store.matchers = all;
      }
    },
  };
}
