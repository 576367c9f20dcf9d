import { isHarmless } from '../harmless';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { endOfQuoted, isQuote } from './quoted';

const INSERT =
  /\b(?:insert|replace)\s{1,4}(?:ignore\s{1,4})?into\s{1,4}[^()\n]{1,200}\(([^()]{1,2000})\)\s{0,8}(?:output [^()\n]{1,200} )?values\s{0,8}/gi;
const PARAMETERS = /param(?:eter)?s["']?\s?[:=]?\s{0,4}(?=[([])/gi;
/** A placeholder for a value. */
const PLACEHOLDER = /^(?:\?|\$\d{1,4}|:\w{1,60}|@\w{1,60}|%\(\w{1,60}\)s|%s|default|null)$/i;
const NEAR = 4_000;

/** The values of an INSERT whose columns are named like secrets, in the statement or in the list of its parameters. */
export function findSql(text: string, names: SecretNames): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: head, 1: list = '', index } of text.matchAll(INSERT)) {
    const columns = list.split(',').map((one) => one.replaceAll(/[\s"'`[\]]/g, ''));
    const secret = columns.flatMap((column, place) => (names.isSecretName(column) ? [place] : []));
    if (secret.length === 0) continue;
    let at = index + head.length;
    while (text.charAt(at) === '(') {
      const { values, end } = valuesAt(text, at);
      found.push(...ofColumns(values));
      at = end + (/^\s{0,4},\s{0,4}/.exec(text.slice(end, end + 9))?.[0].length ?? 0);
      if (at === end) break;
    }
    PARAMETERS.lastIndex = 0;
    const rest = text.slice(at, at + NEAR);
    const near = PARAMETERS.exec(rest);
    if (near !== null) found.push(...ofColumns(valuesAt(text, at + near.index + near[0].length).values));

    function ofColumns(values: readonly Span[]): readonly Span[] {
      return secret.flatMap((column) => {
        const value = values[column];
        if (value === undefined) return [];
        const written = text.slice(value.start, value.end);
        return PLACEHOLDER.test(written) || isHarmless(columns[column] ?? '', written, names) ? [] : [value];
      });
    }
  }
  return found;
}

/** The values between two brackets, without their quotation marks. */
function valuesAt(text: string, open: number): { readonly values: readonly Span[]; readonly end: number } {
  const values: Span[] = [];
  const limit = Math.min(text.length, open + NEAR);
  let index = open + 1;
  while (index < limit) {
    while (index < limit && /[\s,]/.test(text.charAt(index))) index += 1;
    if (/[)\]]/.test(text.charAt(index)) || index >= limit) break;
    if (/[NEbn]/.test(text.charAt(index)) && isQuote(text, index + 1)) index += 1;
    if (isQuote(text, index)) {
      const end = endOfQuoted(text, index);
      values.push({ start: index + 1, end });
      index = end + 1;
    } else {
      const start = index;
      while (index < limit && !/[,)\]]/.test(text.charAt(index))) index += 1;
      values.push({ start, end: start + text.slice(start, index).trimEnd().length });
    }
  }
  return { values, end: Math.min(index + 1, limit) };
}
