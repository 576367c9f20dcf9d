import type { HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import { contentFrom, fieldsFrom, isStatus, member, requestFrom } from './adapter';
import { decodeContent } from './decode-content';

/** Responses of light-my-request, which is Fastify's `inject()`. */
export const lightMyRequest: ResponseAdapter = {
  id: 'light-my-request',
  matches: (received) =>
    isStatus(member(received, 'statusCode')) &&
    'payload' in received &&
    typeof member(received, 'raw') === 'object',
  read(received): HttpResponse {
    const sent = member(member(received, 'raw'), 'req');
    const fields = fieldsFrom(member(received, 'headers'));
    const content = contentFrom(member(received, 'rawPayload')) ?? contentFrom(member(received, 'payload'));
    return {
      status: member(received, 'statusCode') as number,
      fields,
      content: decodeContent(content, fields),
      request: requestFrom({
        method: member(sent, 'method'),
        url: member(sent, 'url'),
        headers: member(sent, 'headers'),
        // A payload that is neither text nor octets is a stream, whose content is unknown.
        content: contentFrom(member(member(sent, '_lightMyRequest'), 'payload')),
      }),
    };
  },
};
