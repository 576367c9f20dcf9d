import { isHarmless } from '../harmless';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { boundSecrets, hasHolder, INSERT, isPlaceholderOfSql, valuesAt } from './sql';

/** A list of parameters after its name, or where libraries print it: behind `; `, ` - ` or `-- `. */
const PARAMETERS =
  /(?:\b(?:param(?:eter)?s|bindings|values|args|replacements|bind)["']?\s?[:=]?\s{0,4}|(?:;| -|--)\s{1,4})(?=[[(]["'\d\w])|; (?=["'])/gi;
const STATEMENT = /\b(?:select|insert|update|delete|replace|merge|call|exec)\b/i;
const MOST_LISTS = 200;
const NEAR = 4_000;
/** PostgreSQL logs its parameters by their numbers. */
const NUMBERED = /\$(\d{1,4}) = '([^'\n]{1,400})'/dg;

/** The values of secret columns in a statement, and in the list of its parameters. */
export function findSql(text: string, names: SecretNames): readonly Span[] {
  if (!STATEMENT.test(text)) return [];
  return [...inserted(text, names), ...bound(text, names)];
}

function inserted(text: string, names: SecretNames): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: head, 1: list = '', index } of text.matchAll(INSERT)) {
    const columns = list.split(',').map((one) => one.replaceAll(/[\s"'`[\]]/g, ''));
    const secret = columns.flatMap((column, place) => (names.isSecretName(column) ? [place] : []));
    if (secret.length === 0) continue;
    let at = index + head.length;
    while (text.charAt(at) === '(') {
      const { values, end } = valuesAt(text, at);
      for (const place of secret) {
        const value = values[place];
        if (value !== undefined && isValue(text, value, columns[place] ?? '', names)) found.push(value);
      }
      at = end + (/^\s{0,4},\s{0,4}/.exec(text.slice(end, end + 9))?.[0].length ?? 0);
      if (at === end) break;
    }
  }
  return found;
}

/** The parameters of a statement before or after their list. */
function bound(text: string, names: SecretNames): readonly Span[] {
  if (!hasHolder(text)) return [];
  const found: Span[] = [];
  let lists = 0;
  let done = 0;
  for (const { 0: whole, index } of text.matchAll(PARAMETERS)) {
    if (lists === MOST_LISTS) break;
    const before = text.slice(Math.max(done, index - NEAR), index);
    const start = before.search(STATEMENT);
    if (start === -1 || !hasHolder(before)) continue;
    lists += 1;
    const open = index + whole.length;
    const { values, end } = valuesAt(text, /[[(]/.test(text.charAt(open)) ? open : open - 1);
    const secret = boundSecrets(before.slice(start), names);
    for (const [place, name] of secret) {
      const value = values[place];
      if (value !== undefined && isValue(text, value, name, names)) found.push(value);
    }
    if (secret.size > 0) done = end;
  }
  return [...found, ...numbered(text, names)];
}

function numbered(text: string, names: SecretNames): readonly Span[] {
  const all = [...text.matchAll(NUMBERED)];
  if (all.length === 0) return [];
  const secret = boundSecrets(text.slice(0, 2 * NEAR), names);
  return all.flatMap(({ 1: number, indices = [] }) => {
    const name = secret.get(Number(number) - 1);
    const [start = 0, end = 0] = indices[2] ?? [];
    return name !== undefined && isValue(text, { start, end }, name, names) ? [{ start, end }] : [];
  });
}

function isValue(text: string, { start, end }: Span, name: string, names: SecretNames): boolean {
  const written = text.slice(start, end);
  return !isPlaceholderOfSql(written) && !isHarmless(name, written, names);
}
