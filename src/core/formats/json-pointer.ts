import type { JsonValue } from '../types';

const known = new Map<string, readonly string[] | undefined>();
const MOST_KNOWN = 512;

/** The value at a JSON Pointer (RFC 6901), following own members only; `undefined` when there is none. */
export function pointerGet(value: unknown, pointer: string): unknown {
  const segments = parsePointer(pointer);
  if (!segments) return undefined;
  let at = value;
  for (const segment of segments) {
    if (!hasMember(at, segment)) return undefined;
    at = (at as Record<string, unknown>)[segment];
  }
  return at;
}

/**
 * Puts a value at a JSON Pointer, with the objects and lists that lead to it, and returns the root. The
 * root is changed in place; if the pointer leads through a string or past the end of a list, nothing is.
 */
export function pointerSet(root: JsonValue, pointer: string, value: JsonValue): JsonValue {
  const segments = parsePointer(pointer);
  if (!segments) return root;
  const last = segments.at(-1);
  if (last === undefined) return value;
  let at = root;
  for (const [index, segment] of segments.slice(0, -1).entries()) {
    if (!hasMember(at, segment)) setMember(at, segment, isIndex(segments[index + 1]) ? [] : {});
    if (!hasMember(at, segment)) return root;
    at = (at as { readonly [member: string]: JsonValue })[segment] as JsonValue;
  }
  setMember(at, last, value);
  return root;
}

/** The reference tokens of a JSON Pointer, unescaped; `undefined` when it is not one (RFC 6901, 3). */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (known.has(pointer)) return known.get(pointer);
  const tokens = tokensOf(pointer);
  // The same few pointers of a format are read for every response; those of content are not worth keeping.
  if (known.size < MOST_KNOWN) known.set(pointer, tokens);
  return tokens;
}

function tokensOf(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  const tokens = pointer.slice(1).split('/');
  // RFC 6901, 4: ~1 first, so that ~01 becomes ~1 and not a slash.
  return tokens.map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The JSON Pointer of these member names and indices. */
export function formatPointer(segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

function hasMember(value: unknown, segment: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value)
    ? isIndex(segment) && Object.hasOwn(value, segment)
    : Object.hasOwn(value, segment);
}

function setMember(target: JsonValue, segment: string, value: JsonValue): void {
  if (typeof target !== 'object' || target === null) return;
  if (Array.isArray(target) && !(isIndex(segment) && Number(segment) <= target.length)) return;
  // Defined, not assigned: a member named __proto__ is a member like any other.
  Object.defineProperty(target, segment, { value, writable: true, enumerable: true, configurable: true });
}

function isIndex(segment: string | undefined): boolean {
  return segment !== undefined && /^(?:0|[1-9][0-9]*)$/.test(segment);
}
