import { dirname } from 'node:path';
import { errorAt, locate } from '../runner/call-site';
import type { CallSite } from '../runner/capture-site';
import { captureSite } from '../runner/capture-site';
import { observer } from '../runner/observer';
import { testFunctions } from '../runner/test-functions';
import type { TestContext } from '../runner/test-functions';
import { reachApp, readyApp } from './app/reach-app';
import type { Reached } from './app/sender';
import type { Attempt } from './attempt';
import { baseOf, refusePublicHost } from './base-url';
import { findRoutes } from './find-routes';
import { isLateApp, isHandlerAlone } from './kinds-of-app';
import type { Judgement } from './judge';
import { judgementOf } from './judgement-of';
import type { Outcome } from './make-attempt';
import { createAttempts, isFault } from './make-attempt';
import type { ProvokeOptions } from './options';
import { checkOptions } from './options';
import { planAttempts } from './plan';
import { UNREADABLE } from './routes';
import type { ReadRoutes } from './routes/route';

/** The time limit of one request, and of one test. */
const REQUEST_MILLISECONDS = 4_000;
const TEST_MILLISECONDS = 15_000;
const LATE_MILLISECONDS = 600_000;

/** More tests would be unreadable. */
const MOST_TESTS = 5_000;

/**
 * Registers one test per route and mistake of clients: broken JSON, an unknown media type, an unsupported method,
 * `/%85` and so on. Each response must have a correct status code, and conform to the contract of errors.
 *
 * @param app a value that supertest accepts, an application of Express, Fastify, Koa, Hono, h3 or Nest, a function from
 * Request to Response (with one parameter), a base URL, or a function without parameters that returns one of these
 * @throws TypeError for an unknown or invalid option
 * @example
 * provoke(app, { headers: { Authorization: 'Bearer test' }, except: { head: 'the proxy answers HEAD' } });
 */
export function provoke(app: unknown, options: ProvokeOptions = {}): void {
  const site = captureSite(provoke);
  checkOptions(options);
  const { test, afterAll } = testFunctions();
  const { basePath, origin } = baseOf(app);
  const found = findRoutes(app, options, basePath);
  const isLate = options.routes === undefined && options.openapi === undefined && isLateApp(app);
  const planOf = (routes: ReadRoutes['routes']) =>
    planAttempts(routes, { ...options, basePath, hasServer: !isHandlerAlone(app) });
  const plan = planOf(found.routes);
  const running = lazily(async () => {
    if (origin !== undefined) await refusePublicHost(origin, options.iOwnThisHost === true);
    const ready = await readyApp(app);
    const reached = await reachApp(origin ?? ready, REQUEST_MILLISECONDS);
    return { ready, reached, attempts: createAttempts(reached.send, judgementAt(site, options)) };
  });
  const attemptsToShow = plan.attempts.slice(0, MOST_TESTS);
  for (const attempt of attemptsToShow) {
    if (attempt.except !== undefined) test.skip(`${attempt.name} (except: ${attempt.except})`, nothing);
    else {
      test(
        attempt.name,
        async (...given: readonly TestContext[]) => {
          const outcome = await (await running()).attempts(attempt);
          conclude([outcome], site);
          if (outcome.kind === 'not-applicable') given[0]?.skip?.(outcome.reason);
        },
        TEST_MILLISECONDS,
      );
    }
  }
  if (isLate) {
    test(
      'routes that are known once the application is ready',
      async () => {
        const { ready, attempts } = await running();
        const { routes, unread } = findRoutes(ready, options, basePath);
        const known = new Set(attemptsToShow.map(({ name }) => name));
        const outcomes: Outcome[] = [];
        const later: readonly Attempt[] = planOf(routes).attempts.filter(({ name }) => !known.has(name));
        for (const attempt of later.slice(0, MOST_TESTS)) outcomes.push(await attempts(attempt));
        conclude(outcomes, site, [...(routes.length === 0 ? [UNREADABLE] : unread)]);
      },
      LATE_MILLISECONDS,
    );
  } else {
    if (found.routes.length === 0) {
      test('routes', () =>
        Promise.reject(errorAt(site, [...new Set([...found.unread, UNREADABLE])].join('\n'))));
    } else for (const sentence of new Set(found.unread)) test.todo(sentence);
    for (const key of plan.unusedExceptions)
      test.todo(`except ${JSON.stringify(key)}: there is no such mistake or route`);
  }
  const left = plan.attempts.length - attemptsToShow.length;
  if (left > 0) test.todo(`${left} more mistakes: name fewer routes at a time, or the mistakes in "only"`);
  afterAll(async () => (await running.made())?.reached.close());
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

/** The catalog of the test file, as for a matcher. */
function judgementAt(site: CallSite, options: ProvokeOptions): Judgement {
  const caller = locate(site, undefined);
  const folder = caller === undefined ? process.cwd() : dirname(caller.file);
  return judgementOf({ ...options, catalog: options.catalog ?? observer().catalog }, folder);
}

/** Records the provoked response, and fails the test if it is wrong. */
function conclude(outcomes: readonly Outcome[], site: CallSite, problems: readonly string[] = []): void {
  for (const outcome of outcomes) {
    if (outcome.kind !== 'judged') continue;
    const { verdict } = outcome;
    observer().asserted?.({ received: verdict.response, matcher: 'provoke', verdict });
  }
  const faults = outcomes.filter(isFault);
  if (problems.length + faults.length === 0) return;
  const { outcomeText } = require('./outcome-text') as typeof import('./outcome-text');
  const texts = [...problems, ...faults.map((one) => outcomeText(one, exceptText))];
  throw errorAt(site, texts.join('\n\n'));
}

function exceptText(key: string): string {
  return `To leave this out:\n   provoke(app, { except: { '${key}': 'the reason' } })`;
}

interface Running {
  readonly ready: unknown;
  readonly reached: Reached;
  readonly attempts: ReturnType<typeof createAttempts>;
}

/** Starts the application once, at the first test that runs. */
function lazily(
  start: () => Promise<Running>,
): (() => Promise<Running>) & { made: () => Promise<Running | undefined> } {
  let running: Promise<Running> | undefined;
  const run = (): Promise<Running> => (running ??= start());
  return Object.assign(run, { made: () => running?.catch(() => undefined) ?? Promise.resolve(undefined) });
}
