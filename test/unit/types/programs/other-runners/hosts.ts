/* How the declarations of Playwright Test 1.65 and of Bun 1.4 describe expect.extend(), as far as it matters here. */

interface PlaywrightState {
  isNot: boolean;
  promise: 'rejects' | 'resolves' | '';
  utils: {
    printReceived(object: unknown): string;
    stringify(object: unknown, maxDepth?: number, maxWidth?: number): string;
  };
  timeout: number;
}

interface PlaywrightResult {
  message: () => string;
  pass: boolean;
  name?: string;
  expected?: unknown;
  actual?: any;
}

type ToUserMatcher<F, R> = F extends (first: any, ...args: infer Rest) => infer Given
  ? (...args: Rest) => Given extends PromiseLike<unknown> ? Promise<void> : R
  : never;

type ToUserMatcherObject<M, R, T> = {
  [K in keyof M as M[K] extends (arg: T, ...rest: any[]) => any ? K : never]: ToUserMatcher<M[K], R>;
};

export interface PlaywrightExpect<Extended = {}> {
  <T = unknown>(
    actual: T,
  ): ToUserMatcherObject<Extended, void, T> & { not: ToUserMatcherObject<Extended, void, T> };
  extend<
    More extends Record<
      string,
      (this: PlaywrightState, receiver: any, ...args: any[]) => PlaywrightResult | Promise<PlaywrightResult>
    >,
  >(
    matchers: More,
  ): PlaywrightExpect<Extended & More>;
}

interface BunContext {
  equals: (one: unknown, other: unknown) => boolean;
  utils: Readonly<{ stringify(value: unknown): string; printReceived(value: unknown): string }>;
  isNot: boolean;
  promise: string;
}

type BunMatcher = (
  this: BunContext,
  expected: unknown,
  ...matcherArguments: any[]
) => { pass: boolean; message?: string | (() => string) } | Promise<{ pass: boolean }>;

export interface BunExpect {
  extend<M>(matchers: { [k in keyof M]: BunMatcher }): void;
}
