import type { ReadResponse } from '../core/checks/read-json';
import { readOnce } from '../core/checks/read-json';
import type { Verdict } from '../core/verdict';
import { collectSecrets } from './collect-secrets';
import type { ShownExchange } from './mask-exchange';
import { maskExchange } from './mask-exchange';

const exchanges = new WeakMap<Verdict, ShownExchange>();
const collections = new WeakMap<ReadResponse, Collected>();

/** The exchange and the violations of a verdict as they may be shown: masked at the first call, then remembered. */
export function shown(verdict: Verdict): ShownExchange {
  let known = exchanges.get(verdict);
  if (known === undefined) {
    const { response, secrets } = collected(verdict.response);
    known = maskExchange(response, verdict.violations, secrets);
    exchanges.set(verdict, known);
  }
  return known;
}

/** The secrets of an exchange, collected once, however many verdicts there are on it. */
export function secretsOf(response: ReadResponse): ReadonlySet<string> {
  return collected(response).secrets;
}

interface Collected {
  /** The response, with the content of its request read once as well. */
  readonly response: ReadResponse;
  readonly secrets: ReadonlySet<string>;
}

function collected(given: ReadResponse): Collected {
  let known = collections.get(given);
  if (known === undefined) {
    const { request } = given;
    const response = request === undefined ? given : { ...given, request: readOnce(request) };
    known = { response, secrets: collectSecrets(response) };
    collections.set(given, known);
  }
  return known;
}
