import { isObject } from '../core/is-object';
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
import { isError } from './is-error';

/** The members in which a plain object can have its content, in order of preference. */
const CONTENT_MEMBERS = ['text', 'bodyAsText', 'payload', 'body', 'data'] as const;

/** The members of a GraphQL response (its specification, 7.1), which clients spread over the rest. */
const SPREAD_MEMBERS = ['data', 'errors', 'extensions'] as const;

/** The members in which it can have its fields. */
const HEADERS_MEMBERS = ['headers', 'multiValueHeaders'] as const;

/** What comes before the content. */
type Head = Omit<HttpResponse, 'content' | 'json'>;

/**
 * Any object with `status` or `statusCode`, `headers` and its content in `body`, `text`, `data` or `payload`:
 * also results of AWS Lambda, and messages of node:http whose content a client has read (needle, pactum).
 */
export const plain: ResponseAdapter = {
  id: 'plain',
  matches: (received) =>
    hasHead(received) && (!isStream(received) || isRead(received)) && !isUnread(received),
  read(received): HttpResponse {
    const head = headOf(received);
    return { ...head, ...plainContent(received, head) };
  },
};

/** The same, for a response whose content its client keeps elsewhere; undefined if it has no status or no fields. */
export function readHead(response: object, kept: unknown): HttpResponse | undefined {
  if (!hasHead(response)) return undefined;
  const head = headOf(response);
  return { ...head, ...contentOf(kept, head.fields) };
}

/** Whether an object says what its content is, or that there is none. */
export function namesContent(received: object): boolean {
  return CONTENT_MEMBERS.some((name) => name in received) || Array.isArray(member(received, 'errors'));
}

/** Whether an object has content of which nothing has been read: a stream, a Blob, or a function as in `Response`. */
export function isUnread(received: object): boolean {
  const values = CONTENT_MEMBERS.map((name) => member(received, name)).filter((value) => value !== undefined);
  return values.length > 0 && values.every(isToBeRead);
}

function isToBeRead(value: unknown): boolean {
  return typeof value === 'function' || isStream(value);
}

/** A message of node:http that has come to its end, and whose content somebody has put beside it, or that had none. */
function isRead(received: object): boolean {
  return (
    member(received, 'complete') === true &&
    (CONTENT_MEMBERS.some((name) => name in received) ||
      member(member(received, 'headers'), 'content-length') === '0')
  );
}

/** Whether an object has what comes before the content. */
function hasHead(received: object): boolean {
  return (
    typeof member(received, 'then') !== 'function' &&
    HEADERS_MEMBERS.some((name) => isObject(member(received, name))) &&
    isStatus(statusOf(received))
  );
}

function headOf(received: object): Head {
  const version = member(received, 'httpVersion');
  return {
    status: statusOf(received) as number,
    httpVersion: typeof version === 'string' ? version : undefined,
    fields: fieldsFromRaw(member(received, 'rawHeaders')) ?? plainFields(received),
    request: plainRequest(received),
  };
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

function plainContent(received: object, { fields, request }: Head): Pick<HttpResponse, 'content' | 'json'> {
  const name = CONTENT_MEMBERS.find((one) => {
    const value = member(received, one);
    return value !== undefined && !isToBeRead(value);
  });
  if (name === undefined || name === 'data') {
    const spread = spreadContent(received);
    if (spread !== undefined) return parsedContent(spread);
  }
  const value = name === undefined ? leftContent(received) : member(received, name);
  // `null` is the JSON value, but after HEAD it can only mean that there is nothing.
  if (value === undefined || (value === null && request?.method.toUpperCase() === 'HEAD')) {
    return { content: undefined };
  }
  const isBase64 = member(received, 'isBase64Encoded') === true && typeof value === 'string';
  return contentOf(isBase64 ? Buffer.from(value, 'base64') : value, fields);
}

function contentOf(value: unknown, fields: HttpResponse['fields']): Pick<HttpResponse, 'content' | 'json'> {
  const content = contentFrom(value);
  return content === undefined ? parsedContent(value) : { content: decodeContent(content, fields) };
}

/** The content of a GraphQL response, put together again; undefined if it was not spread. */
function spreadContent(received: object): object | undefined {
  if (!Array.isArray(member(received, 'errors'))) return undefined;
  const names = SPREAD_MEMBERS.filter((name) => member(received, name) !== undefined);
  return Object.fromEntries(names.map((name) => [name, member(received, name)]));
}

/** Angular's HttpErrorResponse has it in `error`; a response with another place for it can have an Error there. */
function leftContent(received: object): unknown {
  const error = member(received, 'error');
  const isContent = typeof error === 'string' || (isObject(error) && !isError(error));
  return isContent && !namesContent(received) ? error : undefined;
}
