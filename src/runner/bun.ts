import { captureSite } from './capture-site';
import { pointAt } from './call-site';
import type { MatcherContext, MatcherResult } from './matcher-context';
import { OWN_FOLDER } from './own-folder';

type Outcome = MatcherResult | Promise<MatcherResult>;

/**
 * Calls a matcher as Bun needs it. Bun puts its own heading above a text, but passes on errors that the text throws: so
 * the failure is thrown, at the line of the assertion. And Bun does not show a matcher that it is used inside another
 * one.
 */
export function callForBun(
  call: (context: MatcherContext) => Outcome,
  context: MatcherContext,
  matcher: (...given: never[]) => Outcome,
): Outcome {
  const site = captureSite(matcher);
  const thrown = ({ pass, message }: MatcherResult): MatcherResult => ({
    pass,
    message() {
      throw pointAt(site, new Error(message()));
    },
  });
  const outcome = call(isInside(matcher.name, site.stack ?? '') ? insideAnother(context) : context);
  return 'then' in outcome ? outcome.then(thrown) : thrown(outcome);
}

/**
 * A matcher is called by a native function, which has no place in a file: its own, or that of the matcher around it.
 * Its own is missing if the assertion is the last call of a function.
 */
function isInside(name: string, stack: string): boolean {
  const frame = stack.split('\n').find((line) => /^\s*at\s/.test(line) && !line.includes(OWN_FOLDER)) ?? '';
  const [, native] = /^\s*at (.+) \((?:unknown|native|<anonymous>)[^/:]*\)$/.exec(frame) ?? [];
  return native !== undefined && native !== name;
}

/** Methods of Bun's context refuse to be called detached from it. */
function insideAnother(context: MatcherContext): MatcherContext {
  return {
    isNot: context.isNot,
    utils: context.utils,
    equals: (one, other) => context.equals?.(one, other) === true,
  };
}
