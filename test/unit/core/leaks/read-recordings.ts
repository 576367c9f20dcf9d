import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpField } from '../../../../src/core/types';

/** A recorded response, taken apart. */
export interface RecordedResponse {
  readonly id: string;
  readonly framework: string;
  /** `app`: a handler wrote the content; `framework`: its default; `server`: the HTTP server below it. */
  readonly producedBy: 'app' | 'framework' | 'server';
  readonly status: number;
  readonly fields: readonly HttpField[];
  readonly text: string;
  /** The parsed content; `undefined` where it is no JSON. */
  readonly json: unknown;
}

/** Every response of `test/fixtures/recordings/responses.jsonl`. */
export function readRecordedResponses(): readonly RecordedResponse[] {
  const lines = readFileSync(
    join(__dirname, '..', '..', '..', 'fixtures', 'recordings', 'responses.jsonl'),
    'utf8',
  )
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const { id, framework, producedBy, status, rawBase64 } = JSON.parse(line) as RecordedResponse & {
      rawBase64: string;
    };
    const raw = Buffer.from(rawBase64, 'base64').toString('latin1');
    const end = raw.indexOf('\r\n\r\n');
    const fields = raw.slice(0, end).split('\r\n').slice(1).map(fieldOf);
    const isChunked = fields.some(
      ([name, value]) => /^transfer-encoding$/i.test(name) && value === 'chunked',
    );
    const content = isChunked ? joinChunks(raw.slice(end + 4)) : raw.slice(end + 4);
    const text = Buffer.from(content, 'latin1').toString('utf8');
    return { id, framework, producedBy, status, fields, text, json: jsonOf(text) };
  });
}

/** The value of a JSON text; `undefined` where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function fieldOf(line: string): HttpField {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

/** RFC 9112, 7.1; the recordings have no chunk extensions and no trailers. */
function joinChunks(framed: string): string {
  const [, size = '0'] = /^([0-9a-f]+)\r\n/i.exec(framed) ?? [];
  const length = parseInt(size, 16);
  const start = size.length + 2;
  return length === 0
    ? ''
    : framed.slice(start, start + length) + joinChunks(framed.slice(start + length + 2));
}
