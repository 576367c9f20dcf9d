import { connect } from 'node:net';
import { fieldValue, parseResponse } from './parse-response';

/** A request as it is written to the wire. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly fields?: { readonly [name: string]: string } | undefined;
  readonly content?: string | undefined;
}

/**
 * Sends one request on a connection of its own and returns every byte that comes until the server closes it: also
 * those behind the end of the response, which must not be there. A server that would keep the connection open, as
 * some do after `Connection: Upgrade`, sees its end as soon as the response is complete.
 */
export function exchange(port: number, request: RawRequest): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(requestText(port, request)));
    socket.setTimeout(10_000, () => socket.destroy(new Error(`no end of the response to ${request.path}`)));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (isComplete(Buffer.concat(chunks), request.method)) socket.end();
    });
    socket.once('end', () => resolve(Buffer.concat(chunks)));
    socket.once('error', reject);
  });
}

/** Whether the response has all its content (RFC 9112, 6.3). */
function isComplete(raw: Buffer, method: string): boolean {
  if (!raw.includes('\r\n\r\n')) return false;
  if (method === 'HEAD') return true;
  const { fields, rest } = parseResponse(raw);
  const length = fieldValue(fields, 'Content-Length');
  if (length !== undefined) return rest.length >= Number(length);
  return (
    fieldValue(fields, 'Transfer-Encoding') !== undefined && rest.toString('latin1').endsWith('0\r\n\r\n')
  );
}

function requestText(port: number, { method, path, fields, content }: RawRequest): string {
  const lines = Object.entries({
    Host: `127.0.0.1:${port}`,
    ...fields,
    ...(content === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(content)) }),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${content ?? ''}`;
}
