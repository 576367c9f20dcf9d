import { escapeRegExp } from '../../core/escape-reg-exp';

/** Where something may go: behind a pattern that ends with the bracket of a list or of an object, and what it is. */
export type Place = readonly [start: RegExp, added: string];

/** Comments, and the strings that may look as if they held some. */
const COMMENTS = /(['"])(?:\\.|(?!\1)[^\\\r\n])*\1|`(?:\\.|[^\\`])*`|\/\/.*|\/\*[^]*?\*\//g;

/**
 * Adds to a program at the first of the places that it has, as the first thing there; `undefined` where that is not
 * plain.
 *
 * @param unless is in a program that says it in another way
 */
export function addAt(text: string, places: readonly Place[], unless: RegExp): string | undefined {
  const code = withoutComments(text);
  if (unless.test(code)) return undefined;
  for (const [start, added] of places) {
    const [first, ...others] = code.matchAll(start);
    if (first === undefined) continue;
    return others.length > 0 ? undefined : insertFirst(text, first.index + first[0].length, added);
  }
  return undefined;
}

/** Whether a configuration names an entry of the package, and not in a comment. */
export function names(text: string, entry: string): boolean {
  return new RegExp(`(['"\`])(?:[^'"\`\\r\\n]*/)?${escapeRegExp(entry)}\\1`).test(withoutComments(text));
}

/** How the lines of a text end. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Everything else stays where it is. */
function withoutComments(text: string): string {
  return text.replaceAll(COMMENTS, (found) =>
    found.startsWith('/') ? found.replaceAll(/[^\r\n]/g, ' ') : found,
  );
}

/** On a line of its own where the list or the object goes on in another line. */
function insertFirst(text: string, index: number, added: string): string {
  const head = text.slice(0, index);
  const rest = text.slice(index);
  const [spaces] = /^[ \t]*(?=\r?\n)/.exec(rest) ?? [];
  if (spaces !== undefined) {
    const indentation = /^\s*\n([ \t]*)[^\s\]}]/.exec(rest)?.[1] ?? '  ';
    return `${head}${lineEndOf(text)}${indentation}${added},${rest.slice(spaces.length)}`;
  }
  if (head.endsWith('{')) return `${head} ${added},${rest}`;
  return `${head}${added}${/^\s*\]/.test(rest) ? '' : ', '}${rest}`;
}
