import { TextDecoder } from 'node:util';
import type { HttpResponse } from '../types';

/** The outcome of reading content as JSON text (RFC 8259). */
export type JsonReading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

/**
 * Reads the content of a response as JSON. A byte order mark is skipped here (the check `encoding`
 * speaks of it), and a value that the client has parsed already is not parsed again.
 */
export function readJson(response: Pick<HttpResponse, 'content' | 'json'>): JsonReading {
  if (response.json !== undefined) return { ok: true, value: response.json.value };
  const text = textOf(response);
  if (text === undefined) return { ok: false, problem: 'there is no content' };
  try {
    return {
      ok: true,
      value: JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text) as unknown,
    };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The same response with its content read, so that those who want its value do not each read it anew. */
export function withJson(response: HttpResponse, reading: JsonReading = readJson(response)): HttpResponse {
  if (response.json !== undefined) return response;
  return reading.ok ? { ...response, json: { value: reading.value } } : response;
}

/** The content as text; octets are read as UTF-8, as RFC 8259, 8.1 asks of JSON. */
export function textOf({ content }: Pick<HttpResponse, 'content'>): string | undefined {
  if (content === undefined || typeof content === 'string') return content;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

export const BYTE_ORDER_MARK = 0xfeff;
