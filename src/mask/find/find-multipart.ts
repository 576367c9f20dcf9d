import { isHarmless } from '../harmless';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';

/** The head of a part (RFC 7578, 4.2): the field with its name, further fields, an empty line. */
const HEAD =
  /form-data;[^\r\n]{0,200}?\bname="?([^"\r\n;]{1,200})"?[^\r\n]{0,400}(?:\r?\n[^\r\n]{1,400}){0,5}\r?\n\r?\n/g;
const LONGEST_VALUE = 8_000;

/** The values of the fields of a form that is sent in parts. */
export function findMultipart(text: string, names: SecretNames): readonly Span[] {
  if (!text.includes('form-data;')) return [];
  return [...text.matchAll(HEAD)].flatMap(({ 0: head, 1: name = '', index }) => {
    if (!names.isSecretName(name)) return [];
    const start = index + head.length;
    const rest = text.slice(start, start + LONGEST_VALUE);
    const length = /\r?\n--|$/.exec(rest)?.index ?? rest.length;
    const value = rest.slice(0, length);
    return value === '' || isHarmless(name, value, names) ? [] : [{ start, end: start + length }];
  });
}
