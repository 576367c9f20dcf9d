import { endOfGroup } from './quoted';

/** The possible beginning of JSON within a text. */
const START = /[[{]\s{0,20}(?=["[{])/g;
const MOST_TRIES = 50;

/** The JSON documents within a text, as in a log or in a message that quotes a list of errors. */
export function embeddedJson(text: string): readonly unknown[] {
  const found: unknown[] = [];
  let done = 0;
  let tries = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < done) continue;
    if (tries === MOST_TRIES) break;
    tries += 1;
    const end = endOfGroup(text, index);
    // Text without a closing bracket is not a document.
    if (!/[\]}]/.test(text[end - 1] ?? '')) continue;
    try {
      found.push(JSON.parse(text.slice(index, end)));
      done = end;
    } catch {
      // It only looks like JSON: it is examined as text.
    }
  }
  return found;
}
