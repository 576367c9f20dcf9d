import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A response as a test with no client library would hold it. */
export interface RawResponse {
  readonly statusCode: number | undefined;
  readonly httpVersion: string;
  readonly headers: IncomingMessage['headers'];
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: object;
    readonly body?: object;
  };
}

/** Sends a request with Node's own client: any method, and nothing is decoded. */
export async function sendRaw(
  url: string,
  method: string,
  { fields, content }: { readonly fields: Readonly<Record<string, string>>; readonly content?: object },
): Promise<RawResponse> {
  const hasContent = content !== undefined && method !== 'HEAD';
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, headers: fields }, resolve)
      .on('error', reject)
      .end(hasContent ? JSON.stringify(content) : undefined);
  });
  return {
    statusCode: message.statusCode,
    httpVersion: message.httpVersion,
    headers: message.headers,
    rawHeaders: message.rawHeaders,
    body: await buffer(message),
    request: { method, url, headers: fields, ...(hasContent ? { body: content } : {}) },
  };
}
