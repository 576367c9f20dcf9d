import { afterTests } from './after-tests';
import type { TestRunner } from './test-runner';
import type { Observer, PendingAwait } from './observer';

/**
 * Fails a test that forgets to await an assertion on content that has not been read yet, even if the assertion
 * would have passed. Concurrent tests have no hook of their own: theirs are reported at the end.
 */
export function watchAwaits({ hooks, testName }: TestRunner, watcher: Observer): void {
  if (hooks === undefined) return;
  const open = (watcher.awaits = new Set<PendingAwait>());
  const throwForAll = (isMeant: (one: PendingAwait) => boolean): void => {
    if (open.size === 0) return;
    const { throwFor } = require('./forgotten-awaits') as typeof import('./forgotten-awaits');
    throwFor(open, isMeant);
  };
  const after = afterTests(hooks, watcher);
  after.each.push(() => {
    const name = testName();
    throwForAll(({ test }) => test === undefined || test === name);
  });
  after.all.push(() => throwForAll(() => true));
}
