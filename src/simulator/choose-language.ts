import { combinedValue } from '../core/fields/field-values';
import type { Cursor } from '../core/fields/cursor';
import { readToken, readWhiteSpace, skip } from '../core/fields/cursor';
import { parseList } from '../core/fields/parse-list';
import type { HttpField } from '../core/types';

/**
 * Picks the preferred language of a request (RFC 9110, 12.5.4; the lookup of RFC 4647, 3.4: `vi-VN` is served with
 * `vi`); without a preference, the first one.
 */
export function chooseLanguage<Language extends { readonly tag: string }>(
  fields: readonly HttpField[],
  languages: readonly Language[],
): Language | undefined {
  const ranges = parseList(combinedValue(fields, 'Accept-Language') ?? '', readRange) ?? [];
  const wanted = ranges
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => languages.find((language) => tag === '*' || isWithin(tag, language.tag)));
  return wanted.find((language) => language !== undefined) ?? languages[0];
}

function isWithin(range: string, tag: string): boolean {
  return `${range.toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`);
}

function readRange(cursor: Cursor): { readonly tag: string; readonly weight: number } | undefined {
  const tag = readToken(cursor);
  if (tag === '') return undefined;
  readWhiteSpace(cursor);
  if (!skip(cursor, ';')) return { tag, weight: 1 };
  readWhiteSpace(cursor);
  if (readToken(cursor).toLowerCase() !== 'q' || !skip(cursor, '=')) return undefined;
  const weight = Number(readToken(cursor));
  return Number.isNaN(weight) ? undefined : { tag, weight };
}
