import { combinedValue } from '../fields/field-values';
import type { CodeField, ErrorFormat, HttpField } from '../types';
import { createPattern } from '../values/create-pattern';

/** Whether an error of the format has a code at all: in content, or in a field. */
export function carriesCode({ members, codeField }: Pick<ErrorFormat, 'members' | 'codeField'>): boolean {
  return members.code !== undefined || codeField !== undefined;
}

/** Reads the code from its field; undefined if the field is absent, or has no code. */
export function readCodeField(
  { name, pattern }: CodeField,
  fields: readonly HttpField[],
): string | undefined {
  const value = combinedValue(fields, name);
  if (value === undefined || value === '') return undefined;
  return pattern === undefined ? value : createPattern(pattern).exec(value)?.groups?.['code'];
}
