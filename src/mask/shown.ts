import type { ReadResponse } from '../core/checks/read-json';
import { readOnce } from '../core/checks/read-json';
import type { Verdict } from '../core/verdict';
import { collectSecrets } from './collect-secrets';
import type { Secrets } from './known-secrets';
import type { ShownExchange } from './mask-exchange';
import { maskExchange } from './mask-exchange';
import { secretNames } from './secret-names';

const exchanges = new WeakMap<Verdict, ShownExchange>();
const collections = new WeakMap<ReadResponse, Collected>();

/** The exchange and the violations of a verdict as they can be shown: masked at the first call, then remembered. */
export function shown(verdict: Verdict): ShownExchange {
  let known = exchanges.get(verdict);
  if (known === undefined) {
    const { response, secrets } = collected(verdict.response, verdict.expectation.catalog.secrets);
    known = maskExchange(response, verdict.violations, secrets);
    exchanges.set(verdict, known);
  }
  return known;
}

/** The secrets of an exchange, collected once for all verdicts on it. */
export function secretsOf({ response, expectation }: Verdict): Secrets {
  return collected(response, expectation.catalog.secrets).secrets;
}

interface Collected {
  /** The response, with the content of its request read once as well. */
  readonly response: ReadResponse;
  readonly secrets: Secrets;
}

function collected(given: ReadResponse, added: readonly string[] | undefined): Collected {
  const names = secretNames(added);
  let known = collections.get(given);
  if (known?.secrets.names !== names) {
    const { request } = given;
    const response = request === undefined ? given : { ...given, request: readOnce(request) };
    known = { response, secrets: collectSecrets(response, names) };
    collections.set(given, known);
  }
  return known;
}
