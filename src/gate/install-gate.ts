import type { TestRunner } from '../runner/test-runner';
import { createGate } from './create-gate';
import type { Gate, Sandbox } from './gate';

/** Sets the gate up in a test file: once, however often the entry is evaluated. */
export function installGate(
  sandbox: Sandbox,
  runner: TestRunner,
  { enforces }: { readonly enforces: boolean },
): Gate {
  const { shared } = sandbox;
  const gate = (shared.gate ??= createGate(sandbox, runner));
  shared.asserted ??= gate.settle;
  if (enforces) gate.enforce();
  return gate;
}
