import type { AfterTests, Observer } from './observer';
import type { Hooks } from './test-runner';

/**
 * Callbacks after each test and after all of a file, for others to join: a separate hook of the test runner
 * costs more than its work.
 */
export function afterTests({ afterEach, afterAll }: Hooks, watcher: Observer): AfterTests {
  if (watcher.after !== undefined) return watcher.after;
  const after: AfterTests = { each: [], all: [] };
  watcher.after = after;
  afterEach(() => runAll(after.each));
  afterAll(() => runAll(after.all));
  return after;
}

/** Runs all, even if one of them throws, and then throws: several errors as one. */
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
