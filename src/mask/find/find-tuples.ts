import { isHarmless } from '../harmless';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { followsName } from '../structure';
import { endOfQuoted } from './quoted';

/** A text between quotation marks, and the start of another after it: in Erlang `<<"a">>,<<"b">>`, in Lisp `"a" . "b"`. */
const ENTRY =
  /(["'`])([^"'`\r\n]{1,100})\1(?:\s{0,20},\s{0,20}|>>\s{0,4}(?:,|=>)\s{0,4}<<|\s{1,4}\.\s{1,4})(?=["'`])/g;
/** The head of a call that gives a value to a name. */
const SETTER = /(?:set|put|add|append|define|header|insert)\w{0,20}\s?\($/i;
/** A pair within a list of pairs. */
const NESTED = /[[(,{]\s{0,20}[[({]\s{0,20}(?:<<)?$/;
const CLOSED = /^["'`](?:>>)?,?\s{0,20}[\])}]/;

/** The value after a name in a tuple, a list of fields or arguments, or a call: `('password', S)`, `set("token", S)`. */
export function findTuples(text: string, names: SecretNames): readonly Span[] {
  const found: Span[] = [];
  let done = 0;
  ENTRY.lastIndex = 0;
  for (let entry = ENTRY.exec(text); entry !== null; entry = ENTRY.exec(text)) {
    const { 0: whole, 1: mark = '', 2: name = '', index } = entry;
    const open = index + whole.length;
    // The value can be the name of the next one.
    ENTRY.lastIndex = open;
    if (index < done || !names.isSecretField(name) || /\s/.test(name)) continue;
    const end = endOfQuoted(text, open);
    const value = text.slice(open + 1, end);
    if (isHarmless(name, value, names) || names.isSecretName(value)) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    const isPair = NESTED.test(before) && CLOSED.test(text.slice(end, end + 30));
    const isCertain =
      isPair || SETTER.test(before) || !/^,/.test(whole.slice(name.length + 2 * mark.length).trim());
    if (!isCertain && !followsName(name, value, names)) continue;
    found.push({ start: open + 1, end });
    done = end;
  }
  return found;
}
