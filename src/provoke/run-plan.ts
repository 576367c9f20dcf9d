import { setTimeout as wait } from 'node:timers/promises';
import type { Send } from './app/sender';
import type { Attempt } from './attempt';
import type { Judgement } from './judge';
import type { Outcome } from './make-attempt';
import { createAttempts } from './make-attempt';

/** How much is sent at most. */
export interface ProvokeLimits {
  readonly requests: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** Makes every mistake of a plan, one after the other, within limits; what is beyond them is told as not sent. */
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
      ? 'the run was broken off'
      : sent >= limits.requests
        ? `${limits.requests} requests are made: more with --most`
        : performance.now() >= end
          ? `${limits.seconds} s are over: more with --max-time`
          : undefined;
    outcomes.push(reason === undefined ? await make(attempt) : { kind: 'not-sent', attempt, reason });
  }
  return outcomes;
}
