import type { MistakeRequest, Repetition } from '../core/facts';
import type { HttpField } from '../core/types';
import { secretNames } from '../mask/secret-names';
import type { ProvokedRequest } from './attempt';

/** A request without a mistake. */
export interface RightRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string | undefined;
  readonly fields: readonly HttpField[];
}

/** Adds a mistake to a request. */
export function makeRequest(right: RightRequest, sends: MistakeRequest): ProvokedRequest {
  const query = [right.query, sends.query].filter((one) => one !== undefined && one !== '').join('&');
  const content = contentOf(sends);
  const added = Object.entries(sends.fields ?? {}).map(([name, value]): HttpField => [
    name,
    value.replace('{scheme}', schemeOf(right.fields)),
  ]);
  const kept = right.fields
    .filter(([name]) => sends.withoutCredentials !== true || !isCredential(name))
    .filter(([name]) => !added.some(([other]) => other.toLowerCase() === name.toLowerCase()))
    .filter(([name]) => content === undefined || name.toLowerCase() !== 'content-type');
  return {
    method: sends.method ?? right.method,
    target: query === '' ? right.path : `${right.path}?${query}`,
    fields: [
      ...kept,
      ...(sends.mediaType === undefined ? [] : [['Content-Type', sends.mediaType] as const]),
      ...added,
      ...furtherFields(sends),
    ],
    content,
  };
}

/** Whether a field can identify the client. */
export function isCredential(name: string): boolean {
  return secretNames().sent.isSecretField(name);
}

/** A repeated text after another one. */
export function repeated({ text, times }: Repetition = { text: '', times: 0 }): string {
  return text.repeat(times);
}

function schemeOf(fields: readonly HttpField[]): string {
  const [, value = ''] = fields.find(([name]) => name.toLowerCase() === 'authorization') ?? [];
  return value.split(' ')[0] || 'Bearer';
}

function contentOf({
  content,
  octets,
  repeat,
  repeatAfter,
  path,
  parameter,
}: MistakeRequest): ProvokedRequest['content'] {
  if (octets !== undefined) return Buffer.from(octets, 'base64');
  if (path !== undefined || parameter !== undefined) return undefined;
  if (content === undefined && repeat === undefined) return undefined;
  return `${content ?? ''}${repeated(repeat)}${repeated(repeatAfter)}`;
}

function furtherFields({ longField, manyFields }: MistakeRequest): readonly HttpField[] {
  return [
    ...(longField === undefined ? [] : [[longField.name, repeated(longField)] as const]),
    ...Array.from({ length: manyFields?.times ?? 0 }, (_, index): HttpField => [
      `${manyFields?.name}-${index}`,
      '1',
    ]),
  ];
}
