import type { HttpField, HttpRequest, HttpResponse } from '../core/types';

/** What one client's responses look like, and how to read them. */
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

/** Fields from Node's flat list `[name, value, name, value]`, the only one that keeps repeated fields. */
export function fieldsFromRaw(raw: unknown): readonly HttpField[] | undefined {
  if (!Array.isArray(raw) || raw.length % 2 !== 0) return undefined;
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
    else for (const one of value) fields.push([name, String(one)]);
  }
  return fields;
}

function entriesOf(headers: object): readonly (readonly [string, unknown])[] {
  if (Array.isArray(headers)) return entriesOfList(headers);
  const entries = member(headers, 'entries');
  // A plain object may well have a field called "entries": only a function with a list behind it counts.
  if (typeof entries === 'function' && typeof member(headers, 'get') === 'function') {
    return [...(entries.call(headers) as Iterable<readonly [string, unknown]>)];
  }
  const toJson = member(headers, 'toJSON');
  return Object.entries(typeof toJson === 'function' ? (toJson.call(headers) as object) : headers);
}

function entriesOfList(list: readonly unknown[]): readonly (readonly [string, unknown])[] {
  if (list.every((one) => typeof one === 'string')) return fieldsFromRaw(list) ?? [];
  return list.map((one) =>
    Array.isArray(one) ? [String(one[0]), one[1]] : [String(member(one, 'name')), member(one, 'value')],
  );
}

/** Content as a client hands it over: text, octets, or nothing; `undefined` for anything else. */
export function contentFrom(value: unknown): string | Uint8Array | undefined {
  if (typeof value === 'string' || value instanceof Uint8Array) return value;
  // By name: a Buffer or ArrayBuffer of another realm (Jest's sandbox has its own) is no `instanceof` of this one.
  if (Object.prototype.toString.call(value) === '[object ArrayBuffer]') {
    return new Uint8Array(value as ArrayBuffer);
  }
  return ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : undefined;
}

/** Content that a client has parsed: the value is all there is, so its text is written anew for display. */
export function parsedContent(value: unknown): Pick<HttpResponse, 'content' | 'json'> {
  return { content: requestContent(value) ?? 'null', json: { value } };
}

/** What a client knows of its request; whatever it keeps there may be anything. */
interface ClientRequest {
  readonly method: unknown;
  readonly url: unknown;
  readonly headers: unknown;
  readonly content: unknown;
}

/** The request that a client keeps; undefined where it has no method, or no URL. */
export function requestFrom({ method, url, headers, content }: ClientRequest): HttpRequest | undefined {
  if (typeof method !== 'string' || typeof url !== 'string') return undefined;
  return { method, url, fields: fieldsFrom(headers), content: requestContent(content) };
}

/** What a client sent as content: objects are shown as the JSON text they became. */
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

/** A stream, or what gives one, is content still to be read: there is nothing to assert on yet. */
export function isStream(value: unknown): boolean {
  return ['pipe', 'getReader', 'stream'].some((name) => typeof member(value, name) === 'function');
}
