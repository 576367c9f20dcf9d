import { combinedValue } from '../core/fields/field-values';
import type { HttpResponse } from '../core/types';
import { contentFrom, fieldsFrom, isStatus, isStream, member } from './adapter';
import { carriedBy, carriedRequest } from './carried';
import { decodeContent } from './decode-content';
import type { FetchResponse } from './fetch-response';
import { hasMethods, isFetchResponse } from './fetch-response';
import { isError } from './is-error';

/** A response whose content has not been read yet. */
export interface UnreadContent {
  readonly status: number;
  /** The content has already been read elsewhere and is gone. */
  readonly isUsed: boolean;
  /** The response was within another value, which a client made. */
  readonly isCarried?: boolean;
  /** Reads the content, if it is wanted. It is read once, and then remembered. */
  readonly read: (withoutContent: boolean) => Promise<HttpResponse>;
}

/** The responses read so far: some fetch responses can be cloned only once, and undici's content comes once. */
const remembered = new WeakMap<object, Promise<HttpResponse>>();

/**
 * Finds out whether a value is a fetch `Response`, a result of undici's `request()`, or an `APIResponse` of
 * Playwright, in any realm; or an error or a result that carries one.
 */
export function findUnread(received: unknown): UnreadContent | undefined {
  if (typeof received !== 'object' || received === null) return undefined;
  const own = isError(received) ? undefined : unreadIn(received);
  if (own !== undefined) return own;
  const carried = carriedBy(received);
  const within =
    carried === undefined ? undefined : unreadIn(carried.response, carriedRequest(carried.request));
  return within === undefined ? undefined : { ...within, isCarried: true };
}

function unreadIn(response: object, request?: HttpResponse['request']): UnreadContent | undefined {
  const found = shapeOf(response);
  if (found === undefined) return undefined;
  const { status, isUsed, read } = found;
  return {
    status,
    isUsed: isUsed && !remembered.has(response),
    async read(withoutContent) {
      const whole = withoutContent ? read(true) : (remembered.get(response) ?? read(false));
      if (!withoutContent) remembered.set(response, whole);
      try {
        const known = await whole;
        return request === undefined ? known : { ...known, request: known.request ?? request };
      } catch (error) {
        remembered.delete(response);
        throw error;
      }
    },
  };
}

function shapeOf(response: object): UnreadContent | undefined {
  if (isFetchResponse(response)) {
    return {
      status: response.status,
      isUsed: member(response, 'bodyUsed') === true,
      read: (withoutContent) => readFetch(response, withoutContent),
    };
  }
  if (isUndiciResult(response)) {
    return {
      status: response.statusCode,
      // After dump() an empty body does not call itself used, and reading it ends the process.
      isUsed: response.body.bodyUsed === true || response.body.readableEnded === true,
      read: (withoutContent) => readUndici(response, withoutContent),
    };
  }
  return isPlaywrightResponse(response)
    ? {
        status: response.status(),
        isUsed: false,
        read: (withoutContent) => readPlaywright(response, withoutContent),
      }
    : undefined;
}

interface UndiciResult {
  readonly statusCode: number;
  readonly headers: object;
  readonly body: {
    readonly bodyUsed?: boolean;
    readonly readableEnded?: boolean;
    readonly arrayBuffer: () => Promise<ArrayBuffer>;
  };
}

interface PlaywrightResponse {
  readonly status: () => number;
  readonly url: () => string;
  readonly headersArray: () => readonly { readonly name: string; readonly value: string }[];
  readonly body: () => Promise<Uint8Array>;
}

function isUndiciResult(response: object): response is UndiciResult {
  const body = member(response, 'body');
  return (
    isStatus(member(response, 'statusCode')) &&
    typeof member(response, 'headers') === 'object' &&
    isStream(body) &&
    // Bun has an undici of its own, without dump().
    hasMethods(body, ['arrayBuffer', 'text', 'json'])
  );
}

function isPlaywrightResponse(response: object): response is PlaywrightResponse {
  return hasMethods(response, ['status', 'url', 'headersArray', 'body', 'text']);
}

/** Reads a clone, because the test can still read the content. */
async function readFetch(response: FetchResponse, withoutContent: boolean): Promise<HttpResponse> {
  const { status, url = '', headers, body } = response;
  const fields = fieldsFrom(headers);
  // A response from the network without any body answers HEAD (Fetch, 4.1); otherwise even no octet is a body.
  if (url !== '' && body === null) {
    return answerToHead(status, fields, url);
  }
  const content = withoutContent ? undefined : contentFrom(await response.clone().arrayBuffer());
  return { status, fields, content, ...(url !== '' && { url }) };
}

/** Takes the content, since it cannot be cloned: later assertions get the remembered one. */
async function readUndici(
  { statusCode: status, headers, body }: UndiciResult,
  withoutContent: boolean,
): Promise<HttpResponse> {
  const fields = fieldsFrom(headers);
  const content = withoutContent ? undefined : decodeContent(contentFrom(await body.arrayBuffer()), fields);
  return isLeftOut(content, fields) ? answerToHead(status, fields, '') : { status, fields, content };
}

/** Playwright keeps the content until the response is disposed of, so reading it does no harm. */
async function readPlaywright(response: PlaywrightResponse, withoutContent: boolean): Promise<HttpResponse> {
  const fields = fieldsFrom(response.headersArray());
  const content = withoutContent ? undefined : contentFrom(await response.body());
  const status = response.status();
  return isLeftOut(content, fields)
    ? answerToHead(status, fields, response.url())
    : { status, fields, content, url: response.url() };
}

/** A length without any octet answers HEAD (RFC 9110, 9.3.2); neither client gives the method. */
function isLeftOut(content: HttpResponse['content'], fields: HttpResponse['fields']): boolean {
  const length = combinedValue(fields, 'Content-Length');
  return content?.length === 0 && length !== undefined && Number(length) > 0;
}

function answerToHead(status: number, fields: HttpResponse['fields'], url: string): HttpResponse {
  return { status, fields, content: undefined, request: { method: 'HEAD', url, fields: [] } };
}
