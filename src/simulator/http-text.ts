import { phraseOf } from '../core/statuses';
import type { HttpResponse } from '../core/types';

/** The first line of a response (RFC 9112, 4). */
export function statusLine({ status }: Pick<HttpResponse, 'status'>): string {
  return `HTTP/1.1 ${status} ${phraseOf(status) ?? ''}`.trimEnd();
}

/** A complete response as sent. */
export function httpText(response: HttpResponse): string {
  const { content } = response;
  const lines = [statusLine(response), ...response.fields.map(([name, value]) => `${name}: ${value}`)];
  const text =
    content === undefined || typeof content === 'string' ? content : new TextDecoder().decode(content);
  return `${lines.join('\r\n')}\r\n\r\n${text ?? ''}`;
}
