import type { RequestHandler } from 'express';
import { rateLimited } from './errors';

export interface RateLimit {
  readonly handler: RequestHandler;
  /** Begins a new window. */
  reset(): void;
}

/**
 * Counts the requests of every client and refuses those beyond the limit.
 *
 * A client is what X-Client-Id says, else its address. The window has no clock: it ends when `reset()` is called,
 * so that the n-th request has the same answer in every test run.
 */
export function rateLimit(limit: () => number): RateLimit {
  const counts = new Map<string, number>();
  return {
    handler(req, _res, next) {
      const client = req.get('X-Client-Id') ?? req.ip ?? '';
      const count = (counts.get(client) ?? 0) + 1;
      counts.set(client, count);
      if (count > limit()) throw rateLimited(60);
      next();
    },
    reset: () => counts.clear(),
  };
}
