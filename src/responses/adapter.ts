import type { HttpField, HttpRequest, HttpResponse } from '../core/types';

/** How to recognise and read the responses of one client. */
export interface ResponseAdapter {
  readonly id: string;
  readonly matches: (received: object) => boolean;
  readonly read: (received: object) => HttpResponse;
}

/** A member of a foreign object, own or inherited. */
export function member(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null
    ? (object as { readonly [name: string]: unknown })[name]
    : undefined;
}

export function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

/** No message has more fields, and a list of a thousand million would take for ever. */
const MOST_FIELDS = 100_000;

function tooMany(): RangeError {
  return new RangeError(`it has more than ${MOST_FIELDS} header fields`);
}

/** The values of an iterable, which can be endless. */
function firstOf<T>(all: Iterable<T>): readonly T[] {
  const items: T[] = [];
  for (const item of all) {
    if (items.length === MOST_FIELDS) throw tooMany();
    items.push(item);
  }
  return items;
}

/** Fields from Node's flat list `[name, value, name, value]`, the only one that keeps repeated fields. */
export function fieldsFromRaw(raw: unknown): readonly HttpField[] | undefined {
  if (!Array.isArray(raw) || raw.length % 2 !== 0) return undefined;
  if (raw.length > 2 * MOST_FIELDS) throw tooMany();
  const fields: HttpField[] = [];
  for (let index = 0; index < raw.length; index += 2)
    fields.push([String(raw[index]), String(raw[index + 1])]);
  return fields;
}

/**
 * Fields from an object (a value may be a list), from anything with `entries()`, as `Headers` and `Map`,
 * or from a list: of pairs, of `{ name, value }`, or flat as Node's `rawHeaders`.
 */
export function fieldsFrom(headers: unknown): readonly HttpField[] {
  if (typeof headers !== 'object' || headers === null) return [];
  const fields: HttpField[] = [];
  for (const [name, value] of entriesOf(headers)) {
    if (name.startsWith(':') || value === undefined || value === null) continue;
    if (!Array.isArray(value)) fields.push([name, String(value)]);
    else if (value.length > MOST_FIELDS) throw tooMany();
    else for (const one of value) fields.push([name, String(one)]);
  }
  return fields;
}

function entriesOf(headers: object): readonly (readonly [string, unknown])[] {
  if (Array.isArray(headers)) return entriesOfList(headers);
  const entries = member(headers, 'entries');
  // A plain object can have a field called "entries": only a function with a list behind it counts.
  if (typeof entries === 'function' && typeof member(headers, 'get') === 'function') {
    return firstOf(entries.call(headers) as Iterable<readonly [string, unknown]>);
  }
  // Angular's HttpHeaders can only be asked by name.
  const [keys, get] = [member(headers, 'keys'), member(headers, 'getAll') ?? member(headers, 'get')];
  if (typeof keys === 'function' && typeof get === 'function') {
    return firstOf(keys.call(headers) as Iterable<string>).map((name) => [
      name,
      get.call(headers, name) as unknown,
    ]);
  }
  const toJson = member(headers, 'toJSON');
  return Object.entries(typeof toJson === 'function' ? (toJson.call(headers) as object) : headers);
}

function entriesOfList(list: readonly unknown[]): readonly (readonly [string, unknown])[] {
  if (list.length > 2 * MOST_FIELDS) throw tooMany();
  if (list.every((one) => typeof one === 'string')) return fieldsFromRaw(list) ?? [];
  return list.map((one) =>
    Array.isArray(one) ? [String(one[0]), one[1]] : [String(member(one, 'name')), member(one, 'value')],
  );
}

/** Content as a client gives it: text, octets, or nothing; `undefined` for anything else. */
export function contentFrom(value: unknown): string | Uint8Array | undefined {
  if (typeof value === 'string' || value instanceof Uint8Array) return value;
  // By name: a Buffer or ArrayBuffer of another realm (Jest's sandbox has its own) fails `instanceof` here.
  if (Object.prototype.toString.call(value) === '[object ArrayBuffer]') {
    return new Uint8Array(value as ArrayBuffer);
  }
  return ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : undefined;
}

/** Content that a client has parsed: only the value is left, so its text is written again for display. */
export function parsedContent(value: unknown): Pick<HttpResponse, 'content' | 'json'> {
  const content = requestContent(value);
  if (content === undefined) readThrough(value);
  return { content: content ?? 'null', json: { value } };
}

/** More values than any client has parsed. */
const MOST_VALUES = 1_000_000;

/** Reads every member of a parsed value once, so a member that throws does so here and not in a check. */
function readThrough(value: unknown): void {
  const seen = new Set<unknown>();
  const left = [value];
  while (left.length > 0 && seen.size < MOST_VALUES) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    for (const member of Object.values(one)) left.push(member);
  }
}

/** The request as a client keeps it; its members can be of any type. */
interface ClientRequest {
  readonly method: unknown;
  readonly url: unknown;
  readonly headers: unknown;
  readonly content: unknown;
}

/** The request that a client keeps; undefined if it has no method, or no URL. */
export function requestFrom({ method, url, headers, content }: ClientRequest): HttpRequest | undefined {
  if (typeof method !== 'string' || typeof url !== 'string') return undefined;
  return { method, url, fields: fieldsFrom(headers), content: requestContent(content) };
}

/** The content that a client sent: objects are shown as the JSON text they became. */
function requestContent(data: unknown): string | Uint8Array | undefined {
  const content = contentFrom(data);
  if (content !== undefined || data === undefined || data === null) return content;
  try {
    return JSON.stringify(data);
  } catch {
    // Circular, or nested by thousands of levels.
    return undefined;
  }
}

/** A stream, or a value that gives one, is content that has not been read yet: there is nothing to assert on. */
export function isStream(value: unknown): boolean {
  return ['pipe', 'getReader', 'stream'].some((name) => typeof member(value, name) === 'function');
}
