import type { HttpResponse } from '../core/types';
import { fieldsFrom, member, parsedContent, requestFrom } from './adapter';
import type { FetchResponse } from './fetch-response';

/** A response that hangs on an error or a result of a client, and what stands beside it. */
export interface Carried {
  readonly response: object;
  /** What the client has read and kept, as text or parsed; undefined where it has kept nothing. */
  readonly kept: unknown;
  /** The request, where the client names it. */
  readonly request: unknown;
}

/**
 * The response that a client hands over on something else: on the error with which it rejects (axios, got, ky,
 * superagent, ofetch, wretch, tRPC below `meta`), or in a result (openapi-fetch, hey-api).
 */
export function carriedBy(received: object): Carried | undefined {
  const meta = member(received, 'meta');
  const response = [member(received, 'response'), member(meta, 'response')].find(isObject);
  if (response === undefined) return undefined;
  const places = [
    // What is text is nearest to what was sent.
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

/** The content of a fetch Response that has been read already, from what the client has kept of it. */
export function readKept(
  response: FetchResponse,
  { kept = member(response, '_data'), request: sent }: Partial<Carried> = {},
): HttpResponse | undefined {
  if (response.bodyUsed !== true) return undefined;
  const { status, headers, url = '' } = response;
  const fields = fieldsFrom(headers);
  // Of no content some keep nothing, and some an empty object.
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

/** The request beside a response; its content can be read once only, and is the client's to read. */
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
