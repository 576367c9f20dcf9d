import { parse } from 'node:path';
import standard from '../../../../schemas/standard-catalog.json';
import { fieldValues } from '../../../../src/core/fields/field-values';
import type { ErrorCatalog } from '../../../../src/core/types';
import { sendOverHttp } from '../../../../src/provoke/app/send-over-http';
import { findRoutes } from '../../../../src/provoke/find-routes';
import { judgementOf } from '../../../../src/provoke/judgement-of';
import { isFault } from '../../../../src/provoke/make-attempt';
import type { Outcome } from '../../../../src/provoke/make-attempt';
import { planAttempts } from '../../../../src/provoke/plan';
import { runPlan } from '../../../../src/provoke/run-plan';
import { startServer } from './live-server';
import type { MistakeAnswer, MistakeAnswersOf } from './mistake-answers';

/** The routes that every app has. */
const ROUTES = ['GET /only-get', 'POST /json'];

const REQUEST_MILLISECONDS = 10_000;
const LIMITS = { requests: 1_000, perSecond: 500, seconds: 120 };

/** Makes every safe mistake of `schemas/mistakes.json` at the app of a framework, without and with the contract's handler. */
export async function askMistakes(name: string): Promise<readonly MistakeAnswersOf[]> {
  const bare = await outcomesOf(name, 'off');
  const contract = await outcomesOf(name, 'on');
  return bare.map((outcome, index) => ({
    request: `${outcome.attempt.method} ${outcome.attempt.path}`,
    mistake: outcome.attempt.mistake.id,
    bare: answerOf(outcome),
    contract: answerOf(contract[index]!),
  }));
}

/**
 * What the product's own `provoke` says. With the contract's handler the answers are held to the standard catalog,
 * without it to what HTTP alone asks of an error.
 */
async function outcomesOf(name: string, contract: 'on' | 'off'): Promise<readonly Outcome[]> {
  const { routes } = findRoutes(undefined, { routes: ROUTES }, '');
  const { attempts } = planAttempts(routes, { hasServer: true });
  const catalog = contract === 'on' ? (standard as unknown as ErrorCatalog) : undefined;
  // From the root of all folders upwards there is no catalog.
  const judgement = judgementOf({ catalog }, parse(__dirname).root);
  const server = await startServer(name, { contract });
  try {
    const send = sendOverHttp(`http://127.0.0.1:${server.port}`, REQUEST_MILLISECONDS);
    return await runPlan(attempts, send, judgement, { ...LIMITS, signal: new AbortController().signal });
  } finally {
    await server.stop();
  }
}

function answerOf(outcome: Outcome): MistakeAnswer {
  const result = isFault(outcome) ? 'fault' : 'held';
  if (outcome.kind !== 'judged') {
    return { result: outcome.kind === 'unanswered' ? result : 'not applicable', reason: outcome.reason };
  }
  const { response, violations } = outcome.verdict;
  return {
    result: result === 'held' && violations.length > 0 ? 'advice' : result,
    status: response.status,
    contentType: fieldValues(response.fields, 'Content-Type')[0] ?? null,
    found: violations
      .filter(({ severity }) => severity === 'must')
      .map(({ rule, reference }) => ({ rule, reference: reference ?? '' })),
  };
}
