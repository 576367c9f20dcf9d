import { assertError, createMatchers, explain } from '../../../src';

/* Values that no client gives: they are told of, whatever they do when they are read, and nothing hangs. */

const response = { status: 409, headers: { 'content-type': 'application/json' }, body: '{}' };

function throwing(name: string): object {
  return Object.defineProperty({ ...response }, name, {
    enumerable: true,
    get: () => {
      throw new Error(`${name} cannot be read`);
    },
  });
}

function endless(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

const fails = (): never => {
  throw new Error('it cannot be read');
};
const trap = new Proxy({}, { get: fails, has: fails, ownKeys: fails, getOwnPropertyDescriptor: fails });
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const VALUES: { readonly [name: string]: unknown } = {
  'a status that throws': throwing('status'),
  'headers that throw': throwing('headers'),
  'a body that throws': throwing('body'),
  'a text that throws': throwing('text'),
  'a then that throws': throwing('then'),
  'a Proxy that throws': trap,
  'a Proxy that is revoked': revoked.proxy,
  'headers that are such a Proxy': { ...response, headers: trap },
  'a body that is such a Proxy': { ...response, body: trap },
  'a body with a member that throws': {
    ...response,
    body: {
      a: [
        {
          get b() {
            return fails();
          },
        },
      ],
    },
  },
  'a field that throws': { ...response, headers: { x: { toString: fails } } },
  'a field with a thousand million values': { ...response, headers: { x: endless(1e9) } },
  'a thousand million fields': { ...response, headers: endless(1e9) },
  'fields without end': {
    ...response,
    headers: {
      get() {},
      *entries() {
        for (;;) yield ['a', 'b'];
      },
    },
  },
  'raw fields without end': { ...response, rawHeaders: endless(1e9) },
  'an Error of which the response throws': Object.defineProperty(new Error('x'), 'response', { get: fails }),
};

test.each(Object.entries(VALUES))('%s', (_, value) => {
  const matchers = createMatchers() as unknown as Record<string, (...values: unknown[]) => unknown>;
  const call = (): unknown =>
    matchers['toBeConflict']?.call({ equals: Object.is, utils: {}, promise: '' }, value);
  for (const work of [() => assertError(value), () => explain(value), call]) {
    const started = performance.now();
    expect(work).toThrow(
      /^The value cannot be read as a response: .+\nResponses of clients have plain values\. Give \{ status, headers, body \}\.$/,
    );
    expect(performance.now() - started).toBeLessThan(2_000);
  }
});

test.each([
  ['a list of a thousand million', endless(1e9)],
  [
    'content that holds itself',
    (() => {
      const own: { own?: unknown } = {};
      own.own = own;
      return { ...response, body: own };
    })(),
  ],
  ['content with a thousand million items', { ...response, body: endless(1e9) }],
  ['content with a BigInt', { ...response, body: { a: 1n } }],
  ['content with a toJSON that throws', { ...response, body: { toJSON: fails } }],
])('%s is judged, or refused', (_, value) => {
  const started = performance.now();
  expect(() => assertError(value)).toThrow(/assertError/);
  expect(performance.now() - started).toBeLessThan(5_000);
});
