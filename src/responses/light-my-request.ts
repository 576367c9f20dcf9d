import type { HttpRequest, HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import { contentFrom, fieldsFrom, isStatus, member } from './adapter';
import { decodeContent } from './decode-content';

/** Responses of light-my-request, which is Fastify's `inject()`. */
export const lightMyRequest: ResponseAdapter = {
  id: 'light-my-request',
  matches: (received) =>
    isStatus(member(received, 'statusCode')) &&
    'payload' in received &&
    typeof member(received, 'raw') === 'object',
  read(received): HttpResponse {
    const request = readRequest(member(member(received, 'raw'), 'req'));
    const fields = fieldsFrom(member(received, 'headers'));
    const content = contentFrom(member(received, 'rawPayload')) ?? contentFrom(member(received, 'payload'));
    return {
      status: member(received, 'statusCode') as number,
      fields,
      content: decodeContent(content, fields),
      request,
    };
  },
};

function readRequest(request: unknown): HttpRequest | undefined {
  const method = member(request, 'method');
  const url = member(request, 'url');
  if (typeof method !== 'string' || typeof url !== 'string') return undefined;
  const payload = member(member(request, '_lightMyRequest'), 'payload');
  return {
    method,
    url,
    fields: fieldsFrom(member(request, 'headers')),
    content: contentFrom(payload),
  };
}
