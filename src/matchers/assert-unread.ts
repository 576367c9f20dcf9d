import { loadAll } from '../core/checks/load-all';
import { formatAt } from '../core/formats/format-at';
import { findUnread } from '../responses/unread';
import { expectAwait } from '../runner/forgotten-awaits';
import type { Claim } from './assert-response';
import { assertResponse } from './assert-response';
import type { MatcherResult } from '../runner/matcher-context';
import { misuse } from './misuse';

/**
 * Reads content that has not been read yet, and then asserts; undefined if there is none. The caller
 * must await the result.
 *
 * @param called the matcher, below which the stack of a forgotten await ends; undefined if nothing watches for one
 * @throws TypeError when the outcome could not be awaited, or the content is gone
 */
export function assertUnread(
  claim: Claim,
  called: ((...args: never) => unknown) | undefined,
): Promise<MatcherResult> | undefined {
  const { context, matcher, received, watcher } = claim;
  const unread = findUnread(received);
  if (unread === undefined) return undefined;
  if (context.promise === undefined) throw misuse.unreadInside(matcher.name);
  const isNot = context.isNot === true;
  if (unread.isUsed && !isNot) throw misuse.usedContent(matcher.name, unread.isCarried);
  load(claim, unread.status);
  const outcome = unread.read(isNot).then(
    (response) => assertResponse(claim, response),
    (error: unknown) => {
      throw misuse.unreadable(matcher.name, error);
    },
  );
  return called === undefined
    ? outcome
    : expectAwait(outcome, { matcher: matcher.name, context, watcher, called });
}

/**
 * Loads now the modules that are otherwise loaded on first use: when the content arrives, a concurrent test can be
 * between two others, where Jest refuses to load anything.
 */
function load({ expectation: { catalog, format } }: Claim, status: number): void {
  loadAll();
  require('../failure/argument-text');
  require('../failure/stringify');
  require('../runner/equality');
  require('../failure/failure-text');
  const entries = catalog.byStatus.get(status) ?? [];
  for (const one of new Set([format ?? catalog.format, ...entries.map((entry) => entry.format)])) {
    formatAt(one, status).validate();
    one.validateStrictly?.();
  }
  for (const { validateWithin } of catalog.within) validateWithin?.();
  for (const { validateDetail, validateExtensions, headerValidators = [] } of entries) {
    validateDetail?.();
    validateExtensions?.();
    for (const { validate } of headerValidators) validate();
  }
}
