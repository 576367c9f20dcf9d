import { isPlainObject } from '../core/is-plain-object';
import type { DetailsPlace, JsonValue } from '../core/types';
import type { MemberValues } from './member-values';

/** The usual names of the parts of a detail, the clearest names first. */
const NAMES = {
  pointer: [
    'pointer',
    'instancePath',
    'path',
    'field',
    'param',
    'property',
    'parameter',
    'loc',
    'location',
    'target',
    'key',
    'name',
  ],
  message: ['message', 'msg', 'detail', 'description', 'error', 'reason', 'text'],
  code: ['code', 'type', 'rule', 'keyword', 'validator', 'kind', 'constraint'],
} as const;

/** The form of details at a place, by the observed values. */
export function detailsPlace({ at, values }: MemberValues): DetailsPlace {
  const all = values.map(({ value }) => value);
  if (!all.some(Array.isArray)) return { at, shape: 'map' };
  const items = all.flatMap((value) => (Array.isArray(value) ? (value as readonly JsonValue[]) : []));
  if (items.some((item) => typeof item === 'string')) return { at, shape: 'strings' };
  const objects = items.filter(isPlainObject) as readonly { readonly [name: string]: JsonValue }[];
  const find = (names: readonly string[], isRight: (value: JsonValue) => boolean): string | undefined =>
    names.find((name) => objects.some((one) => name in one && isRight(one[name] as JsonValue)));
  const pointer = find(NAMES.pointer, (value) => typeof value === 'string' || Array.isArray(value));
  const message = find(NAMES.message, (value) => typeof value === 'string');
  const code = find(NAMES.code, (value) => typeof value === 'string' && !value.includes(' '));
  const pointers = pointer === undefined ? [] : objects.flatMap((one) => one[pointer] ?? []);
  return {
    at,
    shape: 'objects',
    ...(pointer === undefined
      ? {}
      : { pointer: `/${pointer}`, pointerForm: formOf(pointer, objects, pointers) }),
    ...(code === undefined ? {} : { code: `/${code}` }),
    ...(message === undefined ? {} : { message: `/${message}` }),
  };
}

function formOf(
  name: string,
  objects: readonly { readonly [name: string]: JsonValue }[],
  pointers: readonly JsonValue[],
): DetailsPlace['pointerForm'] {
  if (objects.some((one) => Array.isArray(one[name]))) return 'path';
  if (pointers.some((one) => String(one).startsWith('#'))) return 'fragment';
  return pointers.some((one) => String(one).startsWith('/')) ? 'pointer' : 'name';
}
