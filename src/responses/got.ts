import type { HttpRequest, HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import { contentFrom, fieldsFrom, fieldsFromRaw, isStatus, member, requestContent } from './adapter';

/** Responses of got: Node's message with `body` and `rawBody`. */
export const got: ResponseAdapter = {
  id: 'got',
  matches: (received) =>
    isStatus(member(received, 'statusCode')) &&
    'rawBody' in received &&
    typeof member(received, 'request') === 'object',
  read(received): HttpResponse {
    const request = readRequest(member(member(received, 'request'), 'options'));
    const content = contentFrom(member(received, 'rawBody')) ?? contentFrom(member(received, 'body'));
    const version = member(received, 'httpVersion');
    return {
      status: member(received, 'statusCode') as number,
      httpVersion: typeof version === 'string' ? version : undefined,
      fields: fieldsFromRaw(member(received, 'rawHeaders')) ?? fieldsFrom(member(received, 'headers')),
      content,
      request,
    };
  },
};

function readRequest(options: unknown): HttpRequest | undefined {
  const method = member(options, 'method');
  if (typeof method !== 'string') return undefined;
  return {
    method,
    url: String(member(options, 'url') ?? ''),
    fields: fieldsFrom(member(options, 'headers')),
    content: requestContent(member(options, 'json') ?? member(options, 'body')),
  };
}
