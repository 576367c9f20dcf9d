import { patternGrowth } from './pattern-growth';

/** A pattern that takes quadratic time is not run on a longer text: it does not match. */
const LONGEST_TEXT = 4_000;

/**
 * A pattern of the user's that takes a bounded time on any text of a server. None that is slower than
 * quadratic gets here; `why-slow-pattern.ts` refuses it.
 */
export function bounded(pattern: RegExp): RegExp {
  if (isLinear(pattern)) return pattern;
  return withExec(pattern, (text, exec) => (text.length <= LONGEST_TEXT ? exec(text) : null));
}

/** The same, but run only once on the same text. */
export function boundedOnce(pattern: RegExp): RegExp {
  let last: { readonly text: string; readonly match: RegExpExecArray | null } | undefined;
  return withExec(bounded(pattern), (text, exec) => {
    if (last?.text !== text) last = { text, match: exec(text) };
    return last.match;
  });
}

type Exec = (text: string) => RegExpExecArray | null;

/** `test()` calls it as well (ECMA-262, RegExpExec). */
function withExec(pattern: RegExp, run: (text: string, exec: Exec) => RegExpExecArray | null): RegExp {
  const exec: Exec = pattern.exec.bind(pattern);
  return Object.defineProperty(pattern, 'exec', {
    value: (text: string) => run(text, exec),
    configurable: true,
  });
}

function isLinear({ source, flags }: RegExp): boolean {
  return patternGrowth(source, flags) === 1;
}
