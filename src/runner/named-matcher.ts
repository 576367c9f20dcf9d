import type { MatcherContext, MatcherResult } from './matcher-context';

/** A matcher as `expect.extend` takes it. */
export type Matcher = (
  this: MatcherContext,
  received: unknown,
  expected?: unknown,
) => MatcherResult | Promise<MatcherResult>;

/**
 * Makes a matcher that carries its name, for test runners that show the name of the function. Bun reads
 * `displayName`, and shows the parameters as they are written: they are none, since names are minified.
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
  // A function takes the name of its property, for less than a definition costs: a test file makes some forty.
  const named: { [name: string]: Named } = {
    [name]: function (this: MatcherContext) {
      // eslint-disable-next-line prefer-rest-params -- rest parameters would be shown
      return call(this, arguments[0], arguments[1], matcher);
    },
  };
  const matcher = named[name] as Named;
  matcher.displayName = name;
  return matcher;
}

type Named = Matcher & { displayName?: string };
