import { isObject } from '../core/is-object';
import type { HttpResponse } from '../core/types';
import { contentFrom, fieldsFrom, isStream, member, parsedContent, requestFrom } from './adapter';
import type { FetchResponse } from './fetch-response';
import { isError } from './is-error';

/** A response that is a member of an error or a result of a client, with the members next to it. */
export interface Carried {
  readonly response: object;
  /** The content that the client has read and kept, as text or parsed; undefined if it has kept nothing. */
  readonly kept: unknown;
  /** The request, if the client names it. */
  readonly request: unknown;
}

/**
 * The response that a client gives within another value: the error with which it rejects (axios, got, ky,
 * superagent, ofetch, wretch, Apollo, tRPC below `meta`), or a result (openapi-fetch, hey-api).
 */
export function carriedBy(received: object): Carried | undefined {
  const meta = member(received, 'meta');
  const response = [member(received, 'response'), member(meta, 'response')].find(isObject);
  if (response === undefined) return undefined;
  const places = [
    // Text is nearest to the content as sent.
    member(received, 'text'),
    member(received, 'bodyText'),
    member(received, 'data'),
    member(received, 'json'),
    member(received, 'body'),
    member(received, 'result'),
    // On an Error, it can be one member of the content alone.
    isError(received) ? undefined : member(received, 'error'),
    member(meta, 'responseJSON'),
  ];
  return {
    response,
    kept: places.find(isKept),
    request: member(received, 'request'),
  };
}

/** The members in which ofetch and gaxios put the content on the Response itself. */
const KEPT_MEMBERS = ['_data', 'data'] as const;

/** A stream or a Blob has still to be read, and a function is what reads it. */
function isKept(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'function' && !isStream(value);
}

/** The content of a fetch Response that has already been read, as far as the client has kept it. */
export function readKept(
  response: FetchResponse,
  {
    kept = KEPT_MEMBERS.map((name) => member(response, name)).find(isKept),
    request: sent,
  }: Partial<Carried> = {},
): HttpResponse | undefined {
  if (response.bodyUsed !== true) return undefined;
  const { status, headers, url = '' } = response;
  const fields = fieldsFrom(headers);
  // For no content some clients keep nothing, and some an empty object.
  const isEmpty = fields.some(([name, value]) => name.toLowerCase() === 'content-length' && value === '0');
  if (kept === undefined && !isEmpty) return undefined;
  return {
    status,
    fields,
    ...(isEmpty ? { content: '' } : keptContent(kept)),
    request: carriedRequest(sent),
    ...(url !== '' && { url }),
  };
}

/** The request next to a response; its content can be read only once, and only by the client. */
export function carriedRequest(sent: unknown): HttpResponse['request'] {
  return requestFrom({
    method: member(sent, 'method'),
    url: member(sent, 'url'),
    headers: member(sent, 'headers'),
    content: undefined,
  });
}

function keptContent(kept: unknown): Pick<HttpResponse, 'content' | 'json'> {
  const content = contentFrom(kept);
  return content === undefined ? parsedContent(kept) : { content };
}
