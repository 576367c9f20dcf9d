import { patternGrowth } from './pattern-growth';

/** On a longer text a pattern that takes quadratic time is not run: it does not match. */
const LONGEST_TEXT = 4_000;

/**
 * A pattern of the user's that takes no longer than anybody can wait, whatever a server sends. None that is slower than
 * quadratic gets here; `why-slow-pattern.ts` says so.
 */
export function bounded(pattern: RegExp): RegExp {
  if (isLinear(pattern)) return pattern;
  return withExec(pattern, (text, exec) => (text.length <= LONGEST_TEXT ? exec(text) : null));
}

/** The same, and run once on the text of an assertion, however many ask. */
export function boundedOnce(pattern: RegExp): RegExp {
  let last: { readonly text: string; readonly match: RegExpExecArray | null } | undefined;
  return withExec(bounded(pattern), (text, exec) => {
    if (last?.text !== text) last = { text, match: exec(text) };
    return last.match;
  });
}

type Exec = (text: string) => RegExpExecArray | null;

/** What `test()` calls as well (ECMA-262, RegExpExec). */
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
