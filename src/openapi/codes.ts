import { classNamed, errorClasses, phraseOf } from '../core/statuses';
import { codeOfPhrase } from '../core/formats/code-case';
import { pointerGet } from '../core/formats/json-pointer';
import { codeText } from '../core/formats/read-error';
import type { ErrorFormat, JsonValue } from '../core/types';
import type { MediaTypeContent } from './described-contents';
import { schemasAt } from './error-format';

/** A code, and its examples. */
export interface NamedCode {
  readonly code: string;
  readonly message?: string | undefined;
  readonly examples: readonly JsonValue[];
}

/** The codes in the schema or the examples; else one code that is derived from the status. */
export function codesOf(
  content: MediaTypeContent | undefined,
  { members }: ErrorFormat,
  key: string,
): readonly NamedCode[] {
  const { schema = true } = content ?? {};
  const examples = (content?.examples ?? []).map(({ value }) => value);
  const places = [members.code ?? []].flat();
  const named = places.flatMap((at) =>
    schemasAt(schema, at).flatMap((one) => [one['const'] ?? [], one['enum'] ?? []].flat()),
  );
  const shown = examples.map((example) => ({
    example,
    code: firstText(example, members.code, codeText),
    message: firstText(example, members.message, (value) => (typeof value === 'string' ? value : undefined)),
  }));
  const codes = named.length > 0 ? named : shown.map(({ code }) => code);
  const format = [...new Set(codes.map(codeText))].filter((one) => one !== undefined && /^\S+$/.test(one));
  if (format.length === 0) {
    return [{ code: plainCode(key), message: shown[0]?.message, examples: examples as readonly JsonValue[] }];
  }
  return format.map((code = '') => {
    const own = shown.filter((one) => one.code === code);
    return { code, message: own[0]?.message, examples: own.map(({ example }) => example as JsonValue) };
  });
}

function firstText(
  example: unknown,
  place: ErrorFormat['members']['code'],
  textOf: (value: unknown) => string | undefined,
): string | undefined {
  const found = [place ?? []].flat().map((at) => textOf(pointerGet(example, at)));
  return found.find((one) => one !== undefined && /\S/.test(one));
}

/** The status code of the response; for a class, the code that stands for it. */
export function statusOf(key: string): number {
  const known = classNamed(key) ?? errorClasses.at(-1);
  return /^\d+$/.test(key) ? Number(key) : (known?.min ?? 0);
}

function plainCode(key: string): string {
  const phrase = /^\d+$/.test(key) ? phraseOf(Number(key)) : classNamed(key)?.name;
  return codeOfPhrase(phrase ?? `error ${key.replace('default', '')}`);
}
