import type { HttpRequest, HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import {
  contentFrom,
  fieldsFrom,
  fieldsFromRaw,
  isStatus,
  member,
  parsedContent,
  requestFrom,
} from './adapter';

/** Responses of supertest and superagent. */
export const superagent: ResponseAdapter = {
  id: 'superagent',
  matches: (received) =>
    isStatus(member(received, 'status')) &&
    typeof member(received, 'header') === 'object' &&
    typeof member(received, 'request') === 'object' &&
    member(received, 'res') !== undefined,
  read(received): HttpResponse {
    const message = member(received, 'res');
    const headers = member(received, 'headers');
    const request = superagentRequest(member(received, 'request'), member(received, 'req'));
    return {
      status: member(received, 'status') as number,
      httpVersion: versionOf(message, headers),
      fields: fieldsFromRaw(member(message, 'rawHeaders')) ?? fieldsFrom(headers),
      ...superagentContent(received),
      request,
    };
  },
};

/**
 * `body` is `{}` for HEAD and for text, and a test can have changed it, so the text decides; binary
 * content is a Buffer in `body`.
 */
function superagentContent(received: object): Pick<HttpResponse, 'content' | 'json'> {
  const text = member(received, 'text');
  if (typeof text === 'string') return { content: text };
  const body = member(received, 'body');
  const content = contentFrom(body);
  // Only the result of the user's own parser is left, since `.parse()` keeps no text.
  return content === undefined && !isEmpty(body) ? parsedContent(body) : { content };
}

/** `{}` means no body at all. */
function isEmpty(body: unknown): boolean {
  return body === undefined || (typeof body === 'object' && body !== null && Object.keys(body).length === 0);
}

function versionOf(message: unknown, headers: unknown): string | undefined {
  const version = member(message, 'httpVersion');
  if (typeof version === 'string') return version;
  return member(headers, ':status') === undefined ? undefined : '2';
}

/** The request behind a response or a rejection of superagent. */
export function superagentRequest(request: unknown, sent: unknown): HttpRequest | undefined {
  const getHeaders = member(sent, 'getHeaders');
  return requestFrom({
    method: member(request, 'method'),
    url: member(request, 'url'),
    headers:
      typeof getHeaders === 'function' ? (getHeaders.call(sent) as unknown) : member(request, 'header'),
    content: member(request, '_data'),
  });
}
