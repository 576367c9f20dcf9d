import { AssertionError, fail } from 'node:assert';
import { dirname } from 'node:path';
import { findCatalog } from '../catalog/find-catalog';
import { throwAtCaller } from '../catalog/refuse/throw-at-caller';
import { useCatalog } from '../catalog/use-catalog';
import type { AssertionFunction } from '../core/assertion-name';
import type { Catalog } from '../core/catalog/catalog';
import type { AnyErrorArgument, OutcomeOrPromise } from '../core/matcher-arguments';
import { anyError } from '../core/statuses';
import { readResponse } from '../responses';
import { findUnread } from '../responses/unread';
import { locate, pointAt } from '../runner/call-site';
import type { CallSite } from '../runner/capture-site';
import { captureSite } from '../runner/capture-site';
import type { MatcherResult } from '../runner/matcher-context';
import type { Observer } from '../runner/observer';
import { observer } from '../runner/observer';
import { assertReceived } from './assert-received';
import { hasMethod } from './describe-value';

/**
 * Asserts the same as `toBeErrorResponse(expected)`, without any `expect`: for node:test, Mocha, AVA, Deno and
 * plain scripts. The catalog is the one given in code (`createMatchers({ catalog })`), else the nearest one
 * from the calling file upwards, else the built-in one.
 *
 * @param received a response of any known client, or the promise of one: then the outcome is a promise as well, as
 * it is for content that has not been read yet (fetch, undici, Playwright)
 * @param expected a status code, `'4xx'`, `'5xx'`, a code of the catalog, a list of alternatives, or an
 * object of expectations
 * @throws AssertionError with the text of the failure, when the response does not match or breaks its contract
 * @throws TypeError when the value is not a response, or the argument is not valid
 * @throws CatalogError when the catalog cannot be used
 * @example
 * await assertError(await fetch(url), 'email_taken');
 */
export function assertError<T, S extends number = number>(
  received: T,
  expected?: AnyErrorArgument<S>,
): OutcomeOrPromise<void, T> {
  const watcher = observer();
  const site = (watcher.captureSite ?? captureSite)(assertError);
  const conclude = (text: string | undefined): void => {
    if (text === undefined) return;
    // For an operator that it does not know, Jest would show values that this assertion does not compare.
    const error = new AssertionError({ message: text, operator: 'fail' });
    // If nothing catches the error, Node shows the line that throws: here it would be one of minified code.
    fail(pointAt(site, error));
  };
  const call: FunctionCall = { name: 'assertError', watcher, site };
  const outcome = throwAtCaller(assertError, () => judge(call, received, expected, conclude));
  return outcome as OutcomeOrPromise<void, T>;
}

/**
 * Returns the text with which `assertError` would fail, without colours; undefined if it would pass. It asserts
 * nothing: for callers that have their own way to fail.
 *
 * @param received a response, or the promise of one, as for `assertError`
 * @param expected the same as for `assertError`
 * @throws TypeError when the value is not a response, or the argument is not valid
 * @throws CatalogError when the catalog cannot be used
 * @example
 * t.is(explain(response, 'email_taken'), undefined);
 */
export function explain<T, S extends number = number>(
  received: T,
  expected?: AnyErrorArgument<S>,
): OutcomeOrPromise<string | undefined, T> {
  const { catalog, captureSite: capture = captureSite } = observer();
  // No observer is informed, because nothing is asserted.
  const call: FunctionCall = { name: 'explain', watcher: { catalog }, site: capture(explain) };
  const outcome = throwAtCaller(explain, () => judge(call, received, expected, (text) => text));
  return outcome as OutcomeOrPromise<string | undefined, T>;
}

/** One call of such a function. */
interface FunctionCall {
  readonly name: AssertionFunction;
  readonly watcher: Observer;
  readonly site: CallSite;
}

/** Passes the text of the failure on; a promise in gives a promise out, which rejects with thrown errors. */
function judge<R>(
  call: FunctionCall,
  received: unknown,
  expected: unknown,
  conclude: (text: string | undefined) => R,
): R | Promise<R> {
  if (isPromise(received)) return judgePromise(call, received, expected, conclude);
  let result: MatcherResult | Promise<MatcherResult>;
  try {
    result = resultOf(call, received, expected);
  } catch (error) {
    if (!isUnread(received)) throw error;
    result = Promise.reject(error as Error);
  }
  return 'then' in result ? result.then((one) => conclude(textOf(one))) : conclude(textOf(result));
}

/** A value whose members throw is reported when it is read as a response. */
function isPromise(received: unknown): boolean {
  try {
    return hasMethod(received, 'then');
  } catch {
    return false;
  }
}

/** An error that carries a response counts as that response, as for a matcher; any other is passed on. */
async function judgePromise<R>(
  call: FunctionCall,
  promise: unknown,
  expected: unknown,
  conclude: (text: string | undefined) => R,
): Promise<R> {
  let received: unknown;
  try {
    received = await promise;
  } catch (error) {
    if (readResponse(error) === undefined && findUnread(error) === undefined) throw error;
    received = error;
  }
  return conclude(textOf(await resultOf(call, received, expected)));
}

function resultOf(
  { name, watcher, site }: FunctionCall,
  received: unknown,
  expected: unknown,
): MatcherResult | Promise<MatcherResult> {
  const catalog = watcher.catalog ?? catalogFor(site);
  return assertReceived(
    {
      // As for a matcher that is not inside another one.
      context: { promise: '' },
      matcher: { name, range: anyError },
      catalog,
      strict: catalog.strict,
      watcher,
    },
    received,
    expected,
  );
}

/** The catalog of the calling file, found like that of a test file. */
function catalogFor(site: CallSite): Catalog {
  const caller = locate(site, undefined);
  return useCatalog({ catalog: findCatalog(caller === undefined ? process.cwd() : dirname(caller.file)) });
}

function textOf({ pass, message }: MatcherResult): string | undefined {
  return pass ? undefined : message();
}

function isUnread(received: unknown): boolean {
  return readResponse(received) === undefined && findUnread(received) !== undefined;
}
