import type { HttpRequest, HttpResponse } from '../core/types';
import type { ResponseAdapter } from './adapter';
import {
  contentFrom,
  fieldsFrom,
  fieldsFromRaw,
  isStatus,
  isStream,
  member,
  parsedContent,
  requestFrom,
} from './adapter';
import { decodeContent } from './decode-content';

/** The members in which a plain object may hold its content, in the order in which they are believed. */
const CONTENT_MEMBERS = ['text', 'payload', 'body', 'data'] as const;

/** Any object with `status` or `statusCode`, `headers` and its content in `body`, `text`, `data` or `payload`. */
export const plain: ResponseAdapter = {
  id: 'plain',
  matches: (received) =>
    typeof member(received, 'then') !== 'function' &&
    typeof member(received, 'headers') === 'object' &&
    member(received, 'headers') !== null &&
    isStatus(statusOf(received)) &&
    // A stream, or a function in place of content, is content still to be read, as in a fetch Response.
    !isStream(received) &&
    CONTENT_MEMBERS.every((name) => {
      const value = member(received, name);
      return typeof value !== 'function' && !isStream(value);
    }),
  read(received): HttpResponse {
    const version = member(received, 'httpVersion');
    const fields = fieldsFromRaw(member(received, 'rawHeaders')) ?? fieldsFrom(member(received, 'headers'));
    const sent = member(received, 'request');
    const request = requestFrom({
      method: member(sent, 'method'),
      url: member(sent, 'url') ?? member(sent, 'path'),
      headers: member(sent, 'headers'),
      content: member(sent, 'body') ?? member(sent, 'data'),
    });
    return {
      status: statusOf(received) as number,
      httpVersion: typeof version === 'string' ? version : undefined,
      fields,
      ...plainContent(received, fields, request),
      request,
    };
  },
};

/** The other one may say something else: `{ status: 'fail', statusCode: … }`. */
function statusOf(received: object): unknown {
  return [member(received, 'status'), member(received, 'statusCode')].find(isStatus);
}

function plainContent(
  received: object,
  fields: HttpResponse['fields'],
  request: HttpRequest | undefined,
): Pick<HttpResponse, 'content' | 'json'> {
  const name = CONTENT_MEMBERS.find((one) => member(received, one) !== undefined);
  const value = name === undefined ? undefined : member(received, name);
  // `null` is the JSON value, but after HEAD it can only mean that there is nothing.
  if (value === undefined || (value === null && request?.method.toUpperCase() === 'HEAD')) {
    return { content: undefined };
  }
  const content = contentFrom(value);
  return content === undefined ? parsedContent(value) : { content: decodeContent(content, fields) };
}
