import { channel } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';
import type { Gate } from '../../../src/gate/gate';
import { watchTraffic } from '../../../src/gate/watch-traffic';

const gate = {
  sandbox: { global: {}, captureSite: () => ({}) },
  tests: { outside: {}, sequential: () => undefined },
  activeScopes: new Set(),
} as unknown as Gate;

// A channel does not say how many listen, except in this member.
const listeners = (): number =>
  (channel('http.server.request.start') as unknown as { _subscribers?: readonly unknown[] })._subscribers
    ?.length ?? 0;

const endOf = (): unknown =>
  (ServerResponse as unknown as { readonly prototype: { readonly end: unknown } }).prototype.end;

test('a watch that nobody has stopped ends when the next one begins', () => {
  const before = listeners();
  const endBefore = endOf();
  watchTraffic(gate, []);
  const last = watchTraffic(gate, ['http://127.0.0.1:1']);
  expect(listeners()).toBe(before + 1);
  last.stop();
  expect(listeners()).toBe(before);
  expect(endOf()).toBe(endBefore);
});
