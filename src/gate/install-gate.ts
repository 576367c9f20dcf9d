import { createGate } from './create-gate';
import type { Gate, Sandbox } from './gate';
import type { JestHost } from './host';

/** Sets the gate up in a test file: once, however often the entry is evaluated. */
export function installGate(
  sandbox: Sandbox,
  host: () => JestHost,
  { enforces }: { readonly enforces: boolean },
): Gate {
  const { shared } = sandbox;
  const gate = (shared.gate ??= createGate(sandbox, host()));
  shared.asserted ??= gate.settle;
  if (enforces) gate.enforce();
  return gate;
}
