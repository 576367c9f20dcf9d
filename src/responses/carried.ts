import type { HttpResponse } from '../core/types';
import { fieldsFrom, member, parsedContent, requestFrom } from './adapter';
import type { FetchResponse } from './fetch-response';

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
 * superagent, ofetch, wretch, tRPC below `meta`), or a result (openapi-fetch, hey-api).
 */
export function carriedBy(received: object): Carried | undefined {
  const meta = member(received, 'meta');
  const response = [member(received, 'response'), member(meta, 'response')].find(isObject);
  if (response === undefined) return undefined;
  const places = [
    // Text is nearest to the content as sent.
    member(received, 'text'),
    member(received, 'data'),
    member(received, 'json'),
    member(received, 'error'),
    member(meta, 'responseJSON'),
  ];
  return {
    response,
    kept: places.find((value) => value !== undefined && value !== null && typeof value !== 'function'),
    request: member(received, 'request'),
  };
}

/** The content of a fetch Response that has already been read, as far as the client has kept it. */
export function readKept(
  response: FetchResponse,
  { kept = member(response, '_data'), request: sent }: Partial<Carried> = {},
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
    ...(isEmpty ? { content: '' } : typeof kept === 'string' ? { content: kept } : parsedContent(kept)),
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

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
