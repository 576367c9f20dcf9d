import type { MatcherContext, MatcherResult } from './matcher-context';

/** A matcher as `expect.extend` accepts it. */
export type Matcher = (
  this: MatcherContext,
  received: unknown,
  expected?: unknown,
) => MatcherResult | Promise<MatcherResult>;

/**
 * Makes a matcher that carries its name, for test runners that show the name of the function. Bun reads
 * `displayName`, and shows the parameters as they are written: there are none, because names are minified.
 */
export function namedMatcher(
  name: string,
  call: (
    context: MatcherContext,
    received: unknown,
    expected: unknown,
    matcher: Matcher,
  ) => ReturnType<Matcher>,
): Matcher {
  // A function gets the name of its property, which costs less than a definition: a test file makes some forty.
  const named: { [name: string]: Named } = {
    [name]: function (this: MatcherContext) {
      // eslint-disable-next-line prefer-rest-params -- rest parameters would be shown
      const [received, expected] = arguments as unknown as readonly unknown[];
      if (!isBuns(this)) return call(this, received, expected, matcher);
      const { callForBun } = require('./bun') as typeof import('./bun');
      return callForBun((context) => call(context, received, expected, matcher), this, matcher);
    },
  };
  const matcher = named[name] as Named;
  matcher.displayName = name;
  return matcher;
}

type Named = Matcher & { displayName?: string };

/** Bun names the `this` that it gives to a matcher. */
function isBuns(context: MatcherContext): boolean {
  return Object.prototype.toString.call(context) === '[object ExpectMatcherContext]';
}
