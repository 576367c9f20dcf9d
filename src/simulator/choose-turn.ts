import type { HttpRequest } from '../core/types';
import { draw } from './draw';
import type { Refusal } from './refusal';
import { quoted } from './refusal';
import type { Settings } from './settings';
import type { Turns } from './turns';

const MOST_STEPS = 32;
const LONGEST_KEY = 100;
const FOUND = 200;

/** The result of this turn: an error, or a success instead of the API. */
export type Turn =
  { readonly asked: Settings } | { readonly success: number } | { readonly refusal: Refusal };

/**
 * Chooses one of several responses: the next of a sequence (`?then=503,200`: the requested error, then these, and the
 * last one from then on), or a random one (`?rate=0.2`: an error in one of five requests).
 *
 * @param refusalOf why an error cannot be simulated; all errors of a sequence are tried at once
 */
export function chooseTurn(
  turns: Turns,
  request: HttpRequest,
  asked: Settings,
  refusalOf: (asked: Settings) => Refusal | undefined,
): Turn {
  const { values } = asked;
  const list = values.get('then');
  const rate = values.get('rate');
  const key = values.get('key') ?? '';
  const seed = values.get('seed') ?? '';
  if (list === undefined && rate === undefined) return { asked };
  if (Math.max(key.length, seed.length) > LONGEST_KEY) {
    return badRequest(`A key or a seed can have at most ${LONGEST_KEY} characters.`);
  }
  if (list !== undefined && rate !== undefined) {
    return badRequest('A sequence has no random steps: give then or rate, not both.');
  }
  const steps = stepsOf(asked, list ?? String(FOUND));
  if (steps.length > MOST_STEPS) return badRequest(`A sequence can have at most ${MOST_STEPS} steps.`);
  for (const step of steps) {
    const refusal = 'success' in step ? undefined : refusalOf(step.asked);
    if (refusal !== undefined) return { refusal };
  }
  const chance = rate === undefined ? undefined : readRate(rate);
  if (chance !== undefined && typeof chance !== 'number') return chance;
  const turn = turns.take([request.method, asked.path, list, rate, seed, key].map(String).join('\n'));
  const index = chance === undefined ? turn : draw(seed, turn) < chance ? 0 : steps.length - 1;
  return steps[Math.min(index, steps.length - 1)] ?? { asked };
}

type Step = { readonly asked: Settings } | { readonly success: number };

/** The requested error comes first, if there is one. */
function stepsOf(asked: Settings, list: string): readonly Step[] {
  const names = list.split(',').map((name) => name.trim());
  const steps = names.map((name): Step => {
    if (/^2\d\d$/.test(name)) return { success: Number(name) };
    return { asked: { ...asked, values: new Map([...asked.values, ['code', name]]) } };
  });
  return asked.path === '' && !asked.values.has('code') ? steps : [{ asked }, ...steps];
}

function readRate(text: string): number | { readonly refusal: Refusal } {
  const rate = Number(text);
  if (/^[\d.]+$/.test(text) && rate >= 0 && rate <= 1) return rate;
  return badRequest(`${quoted(text)} is not a rate. Give a number from 0 to 1, such as 0.2.`);
}

function badRequest(message: string): { readonly refusal: Refusal } {
  return { refusal: { code: 'bad_request', message } };
}
