import type { HttpRequest, HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import {
  contentFrom,
  fieldsFrom,
  fieldsFromRaw,
  isStatus,
  member,
  parsedContent,
  requestContent,
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
    const request = readRequest(member(received, 'request'), member(received, 'req'));
    return {
      status: member(received, 'status') as number,
      httpVersion: versionOf(message, headers),
      fields: fieldsFromRaw(member(message, 'rawHeaders')) ?? fieldsFrom(headers),
      ...contentOf(received),
      request,
    };
  },
};

/**
 * `body` is `{}` for HEAD and for text, and a test may have changed it, so the text decides; binary
 * content is a Buffer in `body`.
 */
function contentOf(received: object): Pick<HttpResponse, 'content' | 'json'> {
  const text = member(received, 'text');
  if (typeof text === 'string') return { content: text };
  const body = member(received, 'body');
  const content = contentFrom(body);
  // What a parser of the user's own has made is all that is left, as `.parse()` keeps no text.
  return content === undefined && !isEmpty(body) ? parsedContent(body) : { content };
}

/** `{}` stands for no body at all. */
function isEmpty(body: unknown): boolean {
  return body === undefined || (typeof body === 'object' && body !== null && Object.keys(body).length === 0);
}

function versionOf(message: unknown, headers: unknown): string | undefined {
  const version = member(message, 'httpVersion');
  if (typeof version === 'string') return version;
  return member(headers, ':status') === undefined ? undefined : '2';
}

/** The request behind a response or a rejection of superagent. */
export function readRequest(request: unknown, sent: unknown): HttpRequest | undefined {
  const method = member(request, 'method');
  const url = member(request, 'url');
  if (typeof method !== 'string' || typeof url !== 'string') return undefined;
  const getHeaders = member(sent, 'getHeaders');
  const fields =
    typeof getHeaders === 'function' ? (getHeaders.call(sent) as unknown) : member(request, 'header');
  return { method, url, fields: fieldsFrom(fields), content: requestContent(member(request, '_data')) };
}
