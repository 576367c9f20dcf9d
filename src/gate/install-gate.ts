import type { TestRunner } from '../runner/test-runner';
import { createGate } from './create-gate';
import type { Gate, Sandbox } from './gate';

/**
 * Sets the gate up in a test file: once, however often the entry is evaluated.
 *
 * @param options where base URLs are given, it holds every error response to the contract; else it only records
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
