import { escapeRegExp } from '../../core/escape-reg-exp';

/** A possible place: after a pattern that ends with the bracket of an array or of an object, and the text to add. */
export type Place = readonly [start: RegExp, added: string];

/** Comments, and the strings that can look like them. */
const COMMENTS = /(['"])(?:\\.|(?!\1)[^\\\r\n])*\1|`(?:\\.|[^\\`])*`|\/\/.*|\/\*[^]*?\*\//g;

/**
 * Adds to a program at the first place that it has, as the first element; `undefined` if the place is not
 * clear.
 *
 * @param unless matches a program that already has such a setting in another form
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

/** Whether a configuration names an entry of the package, outside comments. */
export function names(text: string, entry: string): boolean {
  return new RegExp(`(['"\`])(?:[^'"\`\\r\\n]*/)?${escapeRegExp(entry)}\\1`).test(withoutComments(text));
}

/** The line ending of a text. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Everything else stays in place. */
function withoutComments(text: string): string {
  return text.replaceAll(COMMENTS, (found) =>
    found.startsWith('/') ? found.replaceAll(/[^\r\n]/g, ' ') : found,
  );
}

/** On its own line if the array or the object continues on another line. */
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
