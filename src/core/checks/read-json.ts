import { TextDecoder } from 'node:util';
import { errorMessage } from '../error-message';
import type { HttpResponse } from '../types';

/** The outcome of reading content as JSON text (RFC 8259). */
export type JsonReading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

/** A response whose content is read as JSON only once, at the first access. */
export interface ReadResponse extends HttpResponse {
  readonly reading: () => JsonReading;
}

/** Anything with content; a `ReadResponse` remembers its JSON value. */
export type Message = Partial<Pick<ReadResponse, 'content' | 'json' | 'reading'>>;

/** U+FEFF, which RFC 8259, 8.1 forbids in front of JSON text. */
export const BYTE_ORDER_MARK = 0xfeff;

/**
 * Reads the content of a response as JSON. A byte order mark is skipped here (the rule `encoding`
 * reports it), and a value that the client has already parsed is not parsed again.
 */
export function readJson(message: Message): JsonReading {
  return message.reading?.() ?? parseContent(message);
}

/** The same message, a copy that reads its content at most once. */
export function readOnce<T extends Message>(message: T): T & Pick<ReadResponse, 'reading'> {
  if (message.reading !== undefined) return message as T & Pick<ReadResponse, 'reading'>;
  let reading: JsonReading | undefined;
  return { ...message, reading: () => (reading ??= parseContent(message)) };
}

/** The content as text; octets are read as UTF-8, as RFC 8259, 8.1 asks of JSON. */
export function textOf({ content }: Pick<Message, 'content'>): string | undefined {
  if (content === undefined || typeof content === 'string') return content;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

function parseContent(message: Message): JsonReading {
  if (message.json !== undefined) return { ok: true, value: message.json.value };
  const text = textOf(message);
  if (text === undefined) return { ok: false, problem: 'there is no content' };
  try {
    return {
      ok: true,
      value: JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text) as unknown,
    };
  } catch (error) {
    return { ok: false, problem: errorMessage(error) };
  }
}
