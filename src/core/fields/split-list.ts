import { withoutWhiteSpace } from './field-values';

/** The elements of a list (RFC 9110, 5.6.1) as texts: a comma within a quoted string separates nothing. */
export function splitList(value: string): readonly string[] {
  const elements: string[] = [];
  let start = 0;
  let isQuoted = false;
  // By hand: a regular expression takes quadratic time if quotes are not closed.
  for (let index = 0; index <= value.length; index += 1) {
    const character = value[index];
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted && character === '\\') index += 1;
    if (character !== undefined && (character !== ',' || isQuoted)) continue;
    elements.push(withoutWhiteSpace(value.slice(start, index)));
    start = index + 1;
  }
  if (start <= value.length - 1) elements.push(withoutWhiteSpace(value.slice(start)));
  return elements.filter((element) => element !== '');
}
