import type { AfterTests, PendingAwait } from './observer';
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
  const after: AfterTests = {
    each: [
      () => {
        const name = testName();
        throwForAll(({ test }) => test === undefined || test === name);
      },
    ],
    all: [() => throwForAll(() => true)],
  };
  observer().after = after;
  afterEach(() => runAll(after.each));
  afterAll(() => runAll(after.all));
}

/** Runs all, whatever one of them throws, and throws what was thrown: several errors as one. */
function runAll(callbacks: readonly (() => void)[]): void {
  const errors: Error[] = [];
  for (const callback of callbacks) {
    try {
      callback();
    } catch (error) {
      errors.push(error as Error);
    }
  }
  const [first, ...others] = errors;
  if (first === undefined) return;
  for (const { message } of others) {
    const { stack = '' } = first;
    const frames = stack.slice(stack.indexOf(first.message) + first.message.length);
    first.message += `\n\n${message}`;
    first.stack = `${first.name}: ${first.message}${frames}`;
  }
  throw first;
}
