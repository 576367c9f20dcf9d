import type { Config, NewPlugin, Refs } from 'pretty-format';
import { format, plugins } from 'pretty-format';
import { isHostsMatcher } from './hosts-matcher';
import type { Printing } from './palette';

/** A longer value is printed less deep and less wide, as Jest does it. */
const LONGEST = 10_000;
const DEEPEST = 10;
const WIDEST = 10;

/** A value on one line, in the words of Jest, in any test runner: its own printer could use others. */
export function stringify(value: unknown, host?: Printing, maxDepth = DEEPEST, maxWidth = WIDEST): string {
  const options = {
    maxDepth,
    maxWidth,
    min: true,
    plugins: [hostsMatchers(host), plugins.AsymmetricMatcher],
  };
  const text = printed(value, options);
  if (text.length < LONGEST) return text;
  if (maxDepth > 1) return stringify(value, host, Math.floor(maxDepth / 2), maxWidth);
  return maxWidth > 1 ? stringify(value, host, maxDepth, Math.floor(maxWidth / 2)) : text;
}

function printed(value: unknown, options: Parameters<typeof format>[1]): string {
  try {
    return format(value, options);
  } catch {
    // A toJSON() of the user throws.
    return format(value, { ...options, callToJSON: false });
  }
}

function hostsMatchers(host: Printing | undefined): NewPlugin {
  return {
    test: isHostsMatcher,
    serialize(value: unknown, _config: Config, _indentation: string, _depth: number, _refs: Refs): string {
      try {
        // Called as a method: Bun refuses it when detached from its object.
        return host?.stringify?.(value).replaceAll(/\s+/g, ' ') ?? String(value);
      } catch {
        return String(value);
      }
    },
  };
}
