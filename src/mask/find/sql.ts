import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { endOfQuoted, isQuote } from './quoted';

/** The head of an INSERT, with its columns. */
export const INSERT =
  /\b(?:insert|replace)\s{1,4}(?:ignore\s{1,4})?into\s{1,4}[^()\n]{1,200}\(([^()]{1,2000})\)\s{0,8}(?:output [^()\n]{1,200} )?values\s{0,8}/gi;
const PLACEHOLDER = /^(?:\?|\$\d{1,4}|:\w{1,60}|@\w{1,60}|%\(\w{1,60}\)s|%s|default|null)$/i;
const HOLDER = /\?|%s|[$:](\d{1,4})\b|@[pP](\d{1,4})\b/g;
/** A column that is compared with a placeholder, or gets its value. */
const COMPARED =
  /([\w.]{1,100})["'`\]]?\s{0,4}(?:=|<>|!=|[<>]=?|\bi?like\b|\bin\b\s{0,4}\()\s{0,4}(?:\w{1,30}\()?$/i;
const NEAR = 4_000;
const MOST_HOLDERS = 1_000;

/** Whether a text has a placeholder for a value. */
export function hasHolder(text: string): boolean {
  return text.search(HOLDER) !== -1;
}

/** Whether the text of a value only stands for one. */
export function isPlaceholderOfSql(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** The places in the list of parameters that belong to secret columns of a statement, with the names of the columns. */
export function boundSecrets(statement: string, names: SecretNames): ReadonlyMap<number, string> {
  const columns = insertedColumns(statement);
  const secret = new Map<number, string>();
  let count = 0;
  for (const { 0: whole, 1: number, 2: named, index } of statement.matchAll(HOLDER)) {
    if (count === MOST_HOLDERS) break;
    const given = number ?? named;
    const place = given === undefined ? count : Number(given) - 1;
    count += 1;
    const [, compared] = COMPARED.exec(statement.slice(Math.max(0, index - 160), index)) ?? [];
    const name = columns.get(index) ?? compared;
    if (name !== undefined && whole !== '' && names.isSecretName(name)) secret.set(place, name);
  }
  return secret;
}

/** The column of each value of an INSERT, by the place of the value in the statement. */
function insertedColumns(statement: string): ReadonlyMap<number, string> {
  const columns = new Map<number, string>();
  for (const { 0: head, 1: list = '', index } of statement.matchAll(INSERT)) {
    const named = list.split(',').map((one) => one.replaceAll(/[\s"'`[\]]/g, ''));
    for (const [place, { start }] of valuesAt(statement, index + head.length).values.entries())
      columns.set(start, named[place] ?? '');
  }
  return columns;
}

/** The values between two brackets, without their quotation marks. */
export function valuesAt(
  text: string,
  open: number,
): { readonly values: readonly Span[]; readonly end: number } {
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
