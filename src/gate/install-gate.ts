import type { TestRunner } from '../runner/test-runner';
import { createGate } from './create-gate';
import type { Gate, Sandbox } from './gate';

/**
 * Sets up the gate in a test file: once, even if the entry is evaluated several times.
 *
 * @param options with base URLs, it checks every error response against the contract; else it only records
 */
export function installGate(
  sandbox: Sandbox,
  runner: TestRunner,
  { baseUrls }: { readonly baseUrls?: readonly string[] } = {},
): Gate {
  const { shared } = sandbox;
  const gate = (shared.gate ??= createGate(sandbox, runner));
  shared.asserted ??= gate.settle;
  shared.refused ??= gate.refuse;
  if (baseUrls !== undefined) gate.enforce(baseUrls);
  return gate;
}
