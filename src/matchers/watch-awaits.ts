import type { PendingAwait } from './observer';
import { observer } from './observer';

/** The hooks of the test runner, and the name of the test that runs. */
export interface Hooks {
  readonly afterEach: (hook: () => void) => void;
  readonly afterAll: (hook: () => void) => void;
  readonly testName: () => string | undefined;
}

/**
 * Makes a test fail that forgets to await an assertion on content still to be read, whatever the outcome
 * would have been. Tests that run concurrently have no hook of their own: theirs are told at the end.
 */
export function watchAwaits({ afterEach, afterAll, testName }: Hooks): void {
  const open = (observer().awaits = new Set<PendingAwait>());
  const throwForAll = (isMeant: (one: PendingAwait) => boolean): void => {
    if (open.size === 0) return;
    const { throwFor } = require('./forgotten-awaits') as typeof import('./forgotten-awaits');
    throwFor(open, isMeant);
  };
  afterEach(() => {
    const name = testName();
    throwForAll(({ test }) => test === undefined || test === name);
  });
  afterAll(() => {
    throwForAll(() => true);
  });
}
