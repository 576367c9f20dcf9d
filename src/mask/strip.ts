/** A text without the characters of a kind at its start, and of a kind at its end. */
export function strip(text: string, atStart: RegExp, atEnd: RegExp): string {
  const rest = withoutEnd(text, atEnd);
  let start = 0;
  while (start < rest.length && atStart.test(rest.charAt(start))) start += 1;
  return rest.slice(start);
}

/** A text without the characters of a kind at its end. By hand: `/[.!]+$/` takes quadratic time. */
export function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
