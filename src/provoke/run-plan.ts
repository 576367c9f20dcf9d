import { setTimeout as wait } from 'node:timers/promises';
import type { Send } from './app/sender';
import type { Attempt } from './attempt';
import type { Judgement } from './judge';
import type { Outcome } from './make-attempt';
import { createAttempts } from './make-attempt';

/** The limits of a run. */
export interface ProvokeLimits {
  readonly requests: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** Makes every mistake of a plan, one after the other, within limits; the others are reported as not sent. */
export async function runPlan(
  attempts: readonly Attempt[],
  send: Send,
  judgement: Judgement,
  limits: ProvokeLimits,
): Promise<readonly Outcome[]> {
  const end = performance.now() + limits.seconds * 1_000;
  let sent = 0;
  let next = 0;
  const make = createAttempts(async (request) => {
    sent += 1;
    const now = performance.now();
    if (next > now) await wait(next - now, undefined, { signal: limits.signal }).catch(() => undefined);
    next = Math.max(now, next) + 1_000 / limits.perSecond;
    return send(request);
  }, judgement);
  const outcomes: Outcome[] = [];
  for (const attempt of attempts) {
    const reason = limits.signal.aborted
      ? 'the run was stopped'
      : sent >= limits.requests
        ? `the limit of ${limits.requests} requests is reached: raise it with --most`
        : performance.now() >= end
          ? `the limit of ${limits.seconds} s is reached: raise it with --max-time`
          : undefined;
    outcomes.push(reason === undefined ? await make(attempt) : { kind: 'not-sent', attempt, reason });
  }
  return outcomes;
}
