import { createGate } from './create-gate';
import type { Gate } from './gate';
import { shared } from './gate';
import type { JestHost } from './host';

/** Sets the gate up in a test file: once, however often the entry is evaluated. */
export function installGate(host: () => JestHost, { enforces }: { readonly enforces: boolean }): Gate {
  const here = shared();
  const gate = (here.gate ??= createGate(host()));
  here.asserted ??= gate.settle;
  if (enforces) gate.enforce();
  return gate;
}
