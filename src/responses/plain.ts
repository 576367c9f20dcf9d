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

/** The members in which a plain object can have its content, in order of preference. */
const CONTENT_MEMBERS = ['text', 'payload', 'body', 'data'] as const;

/** The members in which it can have its fields. */
const HEADERS_MEMBERS = ['headers', 'multiValueHeaders'] as const;

/**
 * Any object with `status` or `statusCode`, `headers` and its content in `body`, `text`, `data` or `payload`:
 * also results of AWS Lambda, and messages of node:http whose content a client has read (needle, pactum).
 */
export const plain: ResponseAdapter = {
  id: 'plain',
  matches: (received) =>
    typeof member(received, 'then') !== 'function' &&
    HEADERS_MEMBERS.some((name) => isObject(member(received, name))) &&
    isStatus(statusOf(received)) &&
    // A stream, or a function in place of content, is content that has not been read yet, as in a fetch Response.
    (!isStream(received) || isRead(received)) &&
    CONTENT_MEMBERS.every((name) => {
      const value = member(received, name);
      return typeof value !== 'function' && !isStream(value);
    }),
  read(received): HttpResponse {
    const version = member(received, 'httpVersion');
    const fields = fieldsFromRaw(member(received, 'rawHeaders')) ?? plainFields(received);
    const request = plainRequest(received);
    return {
      status: statusOf(received) as number,
      httpVersion: typeof version === 'string' ? version : undefined,
      fields,
      ...plainContent(received, fields, request),
      request,
    };
  },
};

/** A message of node:http that has come to its end, and whose client has put its content into `body`. */
function isRead(received: object): boolean {
  return member(received, 'complete') === true && member(received, 'body') !== undefined;
}

/** API Gateway's results have separate fields with several values; if a field is in both, those count. */
function plainFields(received: object): HttpResponse['fields'] {
  const several = fieldsFrom(member(received, 'multiValueHeaders'));
  const names = new Set(several.map(([name]) => name.toLowerCase()));
  return [
    ...fieldsFrom(member(received, 'headers')).filter(([name]) => !names.has(name.toLowerCase())),
    ...several,
  ];
}

function plainRequest(received: object): HttpRequest | undefined {
  const sent = member(received, 'request') ?? member(received, 'req');
  const getHeaders = member(sent, 'getHeaders');
  return requestFrom({
    method: member(sent, 'method'),
    url: member(sent, 'url') ?? member(sent, 'path'),
    headers: typeof getHeaders === 'function' ? (getHeaders.call(sent) as unknown) : member(sent, 'headers'),
    content: member(sent, 'body') ?? member(sent, 'data'),
  });
}

/** The other one can mean something else: `{ status: 'fail', statusCode: … }`. */
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
  const isBase64 = member(received, 'isBase64Encoded') === true && typeof value === 'string';
  const content = isBase64 ? Buffer.from(value, 'base64') : contentFrom(value);
  return content === undefined ? parsedContent(value) : { content: decodeContent(content, fields) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
