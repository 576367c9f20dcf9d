import { reachApp } from '../../../src/provoke/app/reach-app';
import { findRoutes } from '../../../src/provoke/find-routes';
import { judgementOf } from '../../../src/provoke/judgement-of';
import type { Outcome } from '../../../src/provoke/make-attempt';
import { createAttempts } from '../../../src/provoke/make-attempt';
import type { ProvokeOptions } from '../../../src/provoke/options';
import { planAttempts } from '../../../src/provoke/plan';

/** Makes every mistake, and gives what came of each. */
export async function provokeAll(app: unknown, options: ProvokeOptions): Promise<readonly Outcome[]> {
  const { routes } = findRoutes(app, options, '');
  const { attempts } = planAttempts(routes, { ...options, hasServer: true });
  const { send, close } = await reachApp(app, 10_000);
  try {
    const make = createAttempts(send, judgementOf(options, __dirname));
    const outcomes: Outcome[] = [];
    for (const attempt of attempts) outcomes.push(await make(attempt));
    return outcomes;
  } finally {
    await close();
  }
}

/** The findings of an outcome, `must status`, and why there is nothing to judge. */
export function findingsOf(outcome: Outcome): readonly string[] {
  if (outcome.kind !== 'judged') return [outcome.kind];
  return outcome.verdict.violations.map(
    ({ severity, rule, at = '', received }) => `${severity} ${rule} ${at} ${String(received)}`,
  );
}
