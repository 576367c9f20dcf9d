import type { HttpField } from '../../../../src/core/types';

/** A response as it came over the wire, taken apart but not interpreted. */
export interface RawResponse {
  readonly status: number;
  readonly phrase: string;
  readonly fields: readonly HttpField[];
  /** Everything after the empty line: the content, still in its framing. */
  readonly rest: Buffer;
}

/** Takes the bytes of one HTTP/1.1 response apart (RFC 9112, 2.1). */
export function parseResponse(raw: Buffer): RawResponse {
  const end = raw.indexOf('\r\n\r\n');
  if (end < 0) throw new Error(`no HTTP response: ${JSON.stringify(raw.toString('latin1').slice(0, 200))}`);
  const [statusLine = '', ...lines] = raw.subarray(0, end).toString('latin1').split('\r\n');
  const [, status = '', phrase = ''] = /^HTTP\/1\.[01] (\d{3}) ?(.*)$/.exec(statusLine) ?? [];
  return { status: Number(status), phrase, fields: lines.map(splitField), rest: raw.subarray(end + 4) };
}

/** The value of a field, all its lines joined (RFC 9110, 5.3), or undefined where there is none. */
export function fieldValue(fields: readonly HttpField[], name: string): string | undefined {
  const values = fields.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  return values.length > 0 ? values.join(', ') : undefined;
}

/** The fields as clients give them: names in lower case, each once (RFC 9110, 5.3). */
export function headersOf({ fields }: RawResponse): { readonly [name: string]: string } {
  return Object.fromEntries(fields.map(([name]) => [name.toLowerCase(), fieldValue(fields, name) ?? '']));
}

/** The content without its framing (RFC 9112, 7.1). */
export function contentOf({ fields, rest }: RawResponse): string {
  if (!/\bchunked\b/i.test(fieldValue(fields, 'Transfer-Encoding') ?? '')) return rest.toString('utf8');
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = rest.indexOf('\r\n', at);
    const size = Number.parseInt(rest.subarray(at, lineEnd).toString('latin1'), 16);
    if (!(size > 0)) return Buffer.concat(chunks).toString('utf8');
    chunks.push(rest.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}

function splitField(line: string): HttpField {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
