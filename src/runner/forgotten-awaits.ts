import { printable } from '../core/printable';
import { captureSite } from './capture-site';
import { OWN_FOLDER } from './own-folder';
import type { MatcherContext, MatcherResult } from './matcher-context';
import type { Observer, PendingAwait } from './observer';

/** The assertion whose outcome is pending. */
export interface AwaitedCall {
  readonly matcher: string;
  readonly context: MatcherContext;
  readonly watcher: Observer;
  /** The matcher, below which the stack of a forgotten await ends. */
  readonly called: (...args: never) => unknown;
}

/** Notes an outcome, and whether the test itself waits for it, not only the test runner. */
export function expectAwait(
  outcome: Promise<MatcherResult>,
  { matcher, context, watcher, called }: AwaitedCall,
): Promise<MatcherResult> {
  const { awaits: open, testName } = watcher;
  if (open === undefined) return outcome;
  const { currentConcurrentTestName, currentTestName } = context;
  const test = testName?.() ?? currentConcurrentTestName?.() ?? currentTestName;
  // From the line of the test on, where the runner then shows the code.
  const place = (watcher.captureSite ?? captureSite)(called);
  const one: PendingAwait = { test, matcher, place };
  // The runner's own `then` turns the outcome into a failure; a test can await the promise that it returns. A runner
  // without one, such as Bun, waits itself.
  return replaced(outcome, {
    then: (...handlers: Parameters<typeof outcome.then>) => {
      open.add(one);
      return handedOn(outcome.then(...handlers), () => open.delete(one), true);
    },
  });
}

/** The promise that the test gets. Jest adds its own `catch` before; that does not count as use. */
function handedOn(promise: Promise<unknown>, isUsed: () => void, isRunners: boolean): Promise<unknown> {
  const use = <A extends readonly unknown[], R>(method: (...handlers: A) => R) => {
    return (...handlers: A): R => {
      isUsed();
      return method(...handlers);
    };
  };
  return replaced(promise, {
    then: use(promise.then.bind(promise)),
    catch: isRunners
      ? (handler: never) => handedOn(promise.catch(handler), isUsed, false)
      : use(promise.catch.bind(promise)),
    finally: use(promise.finally.bind(promise)),
  });
}

/**
 * A promise whose methods `await` calls as well: it does so only for a subclass.
 * Test runners want a real one.
 */
class WatchedPromise<T> extends Promise<T> {}

function replaced<T>(promise: Promise<T>, methods: object): Promise<T> {
  const watched = new WatchedPromise<T>((resolve, reject) => void promise.then(resolve, reject));
  // The hook reports an outcome that nothing waits for; it must not be an unhandled rejection as well.
  void Promise.prototype.then.call(watched, undefined, () => {});
  return Object.defineProperties(
    watched,
    Object.fromEntries(Object.entries(methods).map(([name, value]) => [name, { value, configurable: true }])),
  );
}

/** Throws for the outcomes that were not awaited; each is reported once. */
export function throwFor(open: Set<PendingAwait>, isMeant: (one: PendingAwait) => boolean): void {
  const found = [...open].filter(isMeant);
  for (const one of found) open.delete(one);
  const [first] = found;
  if (first === undefined) return;
  const error = new Error(printable(found.map(forgottenText).join('\n\n')));
  error.name = 'ForgottenAwait';
  const [, ...frames] = first.place.stack?.split('\n') ?? [];
  // The set-up entry is between the test and the matcher.
  const own = frames.filter((line) => !line.includes(OWN_FOLDER));
  error.stack = `${error.name}: ${error.message}\n${own.join('\n')}`;
  throw error;
}

function forgottenText({ matcher, test }: PendingAwait): string {
  return [
    `expect(response).${matcher}() was not awaited, so its outcome was never seen.`,
    `Its content has not been read yet: write await expect(response).${matcher}().`,
    ...(test === undefined ? [] : [`In the test: ${test}`]),
  ].join('\n');
}
