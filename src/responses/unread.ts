import { combinedValue } from '../core/fields/field-values';
import type { HttpResponse } from '../core/types';
import { contentFrom, fieldsFrom, isStatus, member } from './adapter';
import { isError } from './is-error';

/** A response whose content is still to be read. */
export interface UnreadContent {
  readonly status: number;
  /** The content has been read by somebody else, and is gone. */
  readonly isUsed: boolean;
  /** Reads the content, unless it is not wanted, and leaves the response as it was. */
  readonly read: (withoutContent: boolean) => Promise<HttpResponse>;
}

/** Finds out whether a value is a fetch `Response` or an `APIResponse` of Playwright, in any realm. */
export function findUnread(received: unknown): UnreadContent | undefined {
  if (typeof received !== 'object' || received === null || isError(received)) return undefined;
  if (isFetchResponse(received)) {
    return {
      status: received.status,
      isUsed: member(received, 'bodyUsed') === true,
      read: (withoutContent) => readFetch(received, withoutContent),
    };
  }
  return isPlaywrightResponse(received)
    ? {
        status: received.status(),
        isUsed: false,
        read: (withoutContent) => readPlaywright(received, withoutContent),
      }
    : undefined;
}

interface FetchResponse {
  readonly status: number;
  readonly url?: string;
  readonly headers: object;
  readonly body?: unknown;
  readonly clone: () => FetchResponse;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

interface PlaywrightResponse {
  readonly status: () => number;
  readonly url: () => string;
  readonly headersArray: () => readonly { readonly name: string; readonly value: string }[];
  readonly body: () => Promise<Uint8Array>;
}

function isFetchResponse(received: object): received is FetchResponse {
  return isStatus(member(received, 'status')) && hasMethods(received, ['clone', 'arrayBuffer', 'text']);
}

function isPlaywrightResponse(received: object): received is PlaywrightResponse {
  return hasMethods(received, ['status', 'url', 'headersArray', 'body', 'text']);
}

function hasMethods(received: object, names: readonly string[]): boolean {
  return names.every((name) => typeof member(received, name) === 'function');
}

/** Reads a clone: the test may still want the content, and so may the next assertion. */
async function readFetch(received: FetchResponse, withoutContent: boolean): Promise<HttpResponse> {
  const { status, url = '', headers, body } = received;
  const fields = fieldsFrom(headers);
  // What came over the network without a body at all answers HEAD (Fetch, 4.1); else even no octet is a body.
  if (url !== '' && body === null) {
    return answerToHead(status, fields, url);
  }
  const content = withoutContent ? undefined : contentFrom(await received.clone().arrayBuffer());
  return { status, fields, content, ...(url !== '' && { url }) };
}

/** Playwright keeps the content until the response is disposed of, so reading it takes nothing away. */
async function readPlaywright(received: PlaywrightResponse, withoutContent: boolean): Promise<HttpResponse> {
  const fields = fieldsFrom(received.headersArray());
  const content = withoutContent ? undefined : contentFrom(await received.body());
  const status = received.status();
  return isLeftOut(content, fields)
    ? answerToHead(status, fields, received.url())
    : { status, fields, content, url: received.url() };
}

/** A length without any octet answers HEAD (RFC 9110, 9.3.2); Playwright does not tell the method. */
function isLeftOut(content: HttpResponse['content'], fields: HttpResponse['fields']): boolean {
  const length = combinedValue(fields, 'Content-Length');
  return content?.length === 0 && length !== undefined && Number(length) > 0;
}

function answerToHead(status: number, fields: HttpResponse['fields'], url: string): HttpResponse {
  return { status, fields, content: undefined, request: { method: 'HEAD', url, fields: [] } };
}
