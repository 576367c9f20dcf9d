import type { DetailsPlace } from '../types';
import { percentDecoded } from '../urls';
import { formatPointer, parsePointer } from './json-pointer';

/** The settings of a form; the keys of a map are names. */
type Form = Pick<DetailsPlace, 'pointerForm' | 'pointerPrefix'>;

/** The JSON Pointer that a detail writes in the form of its format; `undefined` if it is not one. */
export function readPointer(written: unknown, { pointerForm, pointerPrefix = '' }: Form): string | undefined {
  if (pointerForm === 'path') return Array.isArray(written) ? fromPath(written, pointerPrefix) : undefined;
  if (typeof written !== 'string') return undefined;
  if (pointerForm === 'fragment') return fromFragment(written);
  if (pointerForm === 'name') return fromName(written);
  const inside = written === pointerPrefix || written.startsWith(`${String(pointerPrefix)}/`);
  return inside ? written.slice(pointerPrefix.length) : written;
}

/** A JSON Pointer in the form of a format. */
export function writePointer(
  pointer: string,
  { pointerForm, pointerPrefix = '' }: Form,
): string | readonly (string | number)[] {
  const segments = parsePointer(pointer);
  if (pointerForm === 'path') return [...pointerPrefix, ...(segments ?? [pointer]).map(toIndex)];
  if (pointerForm === 'fragment') return `#${pointer.split('/').map(encode).join('/')}`;
  if (pointerForm === 'name') return segments ? segments.join('.') : pointer;
  return `${String(pointerPrefix)}${pointer}`;
}

function fromPath(path: readonly unknown[], prefix: string | readonly string[]): string | undefined {
  const segments = path.filter((segment) => typeof segment === 'string' || typeof segment === 'number');
  if (segments.length < path.length) return undefined;
  const inside = [...prefix].every((segment, index) => segments[index] === segment);
  return formatPointer(inside ? segments.slice(prefix.length) : segments);
}

/** RFC 6901, 6: the URI fragment is percent-encoded. */
function fromFragment(fragment: string): string {
  return fragment.startsWith('#') ? percentDecoded(fragment.slice(1)) : fragment;
}

/** `address.city` and `items[0].name`; the empty name is the whole content. */
function fromName(name: string): string {
  if (name === '' || name.startsWith('/')) return name;
  return formatPointer(name.replace(/\[(\w+)\]/g, '.$1').split('.'));
}

function toIndex(segment: string): string | number {
  return /^(?:0|[1-9][0-9]{0,8})$/.test(segment) ? Number(segment) : segment;
}

function encode(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
