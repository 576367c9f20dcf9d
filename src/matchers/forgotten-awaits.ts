import type { MatcherContext, MatcherResult } from './matcher-context';

/** The hooks of the test runner, and the name of the test that runs. */
export interface Hooks {
  readonly afterEach: (hook: () => void) => void;
  readonly afterAll: (hook: () => void) => void;
  readonly testName: () => string | undefined;
}

/** An assertion on content still to be read, until somebody waits for its outcome. */
interface Pending {
  readonly test: string | undefined;
  readonly matcher: string;
  /** Where the assertion stands. */
  readonly place: { readonly stack?: string };
}

/** Undefined while nobody watches: then a failure that nobody waits for stays an unhandled rejection. */
let pending: Set<Pending> | undefined;

/**
 * Makes a test fail that forgets to await an assertion on content still to be read, whatever the outcome
 * would have been. Tests that run concurrently have no hook of their own: theirs are told at the end.
 */
export function watchAwaits({ afterEach, afterAll, testName }: Hooks): void {
  const open = (pending = new Set<Pending>());
  afterEach(() => {
    const name = testName();
    throwFor(open, ({ test }) => test === undefined || test === name);
  });
  afterAll(() => {
    throwFor(open, () => true);
  });
}

/** Takes note of an outcome, and of whether anybody but the test runner waits for it. */
export function expectAwait(
  outcome: Promise<MatcherResult>,
  matcher: string,
  { currentConcurrentTestName, currentTestName }: MatcherContext,
  called: (...args: never) => unknown,
): Promise<MatcherResult> {
  const open = pending;
  if (open === undefined) return outcome;
  const test = currentConcurrentTestName?.() ?? currentTestName;
  const one: Pending = { test, matcher, place: {} };
  // From the line of the test on, where the runner then shows the code.
  Error.captureStackTrace(one.place, called);
  open.add(one);
  const isUsed = (): void => {
    open.delete(one);
  };
  // The runner's own `then` makes a failure of the outcome; what it hands on is what a test can await.
  const then: Promise<MatcherResult>['then'] = (...handlers) =>
    handedOn(outcome.then(...handlers), isUsed, true) as never;
  return { then } as Promise<MatcherResult>;
}

/** The promise that the test gets. Jest adds a `catch` of its own before; that is no use either. */
function handedOn(promise: Promise<unknown>, isUsed: () => void, isRunners: boolean): object {
  // An outcome that nobody waits for is told by the hook, not as an unhandled rejection besides.
  promise.catch(() => {});
  const use = <A extends readonly unknown[], R>(method: (...handlers: A) => R) => {
    return (...handlers: A): R => {
      isUsed();
      return method(...handlers);
    };
  };
  return {
    then: use(promise.then.bind(promise)),
    catch: isRunners
      ? (handler: never) => handedOn(promise.catch(handler), isUsed, false)
      : use(promise.catch.bind(promise)),
    finally: use(promise.finally.bind(promise)),
    [Symbol.toStringTag]: 'Promise',
  };
}

function throwFor(open: Set<Pending>, isMeant: (one: Pending) => boolean): void {
  const found = [...open].filter(isMeant);
  for (const one of found) open.delete(one);
  const [first] = found;
  if (first === undefined) return;
  const error = new Error(found.map(textOf).join('\n\n'));
  error.name = 'ForgottenAwait';
  error.stack = `${error.name}: ${error.message}\n${first.place.stack?.replace(/^.*\n/, '') ?? ''}`;
  throw error;
}

function textOf({ matcher, test }: Pending): string {
  return [
    `expect(response).${matcher}() was not awaited, so nobody has seen its outcome.`,
    `The content of this response is still to be read: write await expect(response).${matcher}().`,
    ...(test === undefined ? [] : [`In the test: ${test}`]),
  ].join('\n');
}
