import type { HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import { contentFrom, fieldsFrom, fieldsFromRaw, isStatus, member, requestFrom } from './adapter';

/** Responses of got: Node's message with `body` and `rawBody`. */
export const got: ResponseAdapter = {
  id: 'got',
  matches: (received) =>
    isStatus(member(received, 'statusCode')) &&
    'rawBody' in received &&
    typeof member(received, 'request') === 'object',
  read(received): HttpResponse {
    const options = member(member(received, 'request'), 'options');
    const content = contentFrom(member(received, 'rawBody')) ?? contentFrom(member(received, 'body'));
    const version = member(received, 'httpVersion');
    return {
      status: member(received, 'statusCode') as number,
      httpVersion: typeof version === 'string' ? version : undefined,
      fields: fieldsFromRaw(member(received, 'rawHeaders')) ?? fieldsFrom(member(received, 'headers')),
      content,
      request: requestFrom({
        method: member(options, 'method'),
        url: String(member(options, 'url') ?? ''),
        headers: member(options, 'headers'),
        content: member(options, 'json') ?? member(options, 'body'),
      }),
    };
  },
};
