import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A response as every client should read it, and the rules that it breaks. */
export interface Exchange {
  readonly name: string;
  readonly method?: 'HEAD' | 'POST';
  readonly status?: number;
  readonly fields?: { readonly [name: string]: string | readonly string[] };
  readonly content?: string | Buffer;
  readonly rules: readonly string[];
  /** HTTP/2 in Node refuses to send it: a field that must not be repeated. */
  readonly notInHttp2?: boolean;
}

const json = { 'Content-Type': 'application/json' };
const conflict = JSON.stringify({ error: 'conflict', message: 'Resource already exists' });
const unauthorized = JSON.stringify({ error: 'unauthorized', message: 'Authentication is required' });
const limited = JSON.stringify({ error: 'too_many_requests', message: 'Try again later' });

export const exchanges: readonly Exchange[] = [
  { name: 'an error that keeps its contract', fields: json, content: conflict, rules: [] },
  { name: 'text outside of ASCII', fields: json, content: conflict.replace('already', 'déjà 🙂'), rules: [] },
  ...['application/json;charset=UTF-8', 'Application/JSON ; Charset="utf-8"', 'application/json;'].map(
    (type) => ({ name: type, fields: { 'Content-Type': type }, content: conflict, rules: [] }),
  ),
  {
    name: 'gzip',
    fields: { ...json, 'Content-Encoding': 'gzip' },
    content: gzipSync(conflict),
    rules: [],
  },
  { name: 'HEAD', method: 'HEAD', fields: json, content: conflict, rules: [] },
  {
    name: 'two WWW-Authenticate fields',
    status: 401,
    fields: {
      ...json,
      'WWW-Authenticate': ['Basic realm="api"', 'Bearer realm="api", error="invalid_token"'],
    },
    content: unauthorized,
    rules: [],
  },

  { name: 'another status code', status: 200, fields: json, content: conflict, rules: ['status'] },
  {
    name: 'a page',
    fields: { 'Content-Type': 'text/html; charset=utf-8' },
    content: '<!DOCTYPE html><h1>Conflict</h1>',
    rules: ['media-type'],
  },
  { name: 'JSON without a media type', content: conflict, rules: ['media-type'] },
  {
    name: 'two Content-Type fields',
    fields: { 'Content-Type': ['application/json', 'text/html'] },
    content: conflict,
    rules: ['media-type'],
    notInHttp2: true,
  },
  {
    name: 'octets',
    fields: { 'Content-Type': 'application/octet-stream' },
    content: Buffer.from([0, 255, 10, 200]),
    rules: ['media-type'],
  },
  {
    name: 'HEAD with the wrong media type',
    method: 'HEAD',
    fields: { 'Content-Type': 'text/html' },
    content: conflict,
    rules: ['media-type'],
  },
  {
    name: 'two WWW-Authenticate fields, the second one broken',
    status: 401,
    fields: { ...json, 'WWW-Authenticate': ['Basic realm="api"', 'Bearer realm="api'] },
    content: unauthorized,
    rules: ['header-malformed'],
  },
  {
    name: 'no WWW-Authenticate',
    status: 401,
    fields: json,
    content: unauthorized,
    rules: ['header-missing'],
  },
  {
    name: 'two Retry-After fields',
    status: 429,
    fields: { ...json, 'Retry-After': ['60', '120'] },
    content: limited,
    rules: ['header-malformed'],
    notInHttp2: true,
  },
  { name: 'no content, declared as JSON', fields: json, content: '', rules: ['content'] },
  { name: 'no content, declared as nothing', content: '', rules: ['content'] },
  {
    name: 'no content, declared as a page',
    fields: { 'Content-Type': 'text/html' },
    rules: ['media-type', 'content'],
  },
  { name: 'a byte order mark', fields: json, content: `\uFEFF${conflict}`, rules: ['encoding'] },
  {
    name: 'ISO 8859-1',
    fields: json,
    content: Buffer.from(conflict.replace('already', 'déjà'), 'latin1'),
    rules: ['encoding'],
  },
  { name: 'truncated JSON', fields: json, content: conflict.slice(0, 30), rules: ['json'] },
  { name: 'white space', fields: json, content: ' \n', rules: ['json'] },
  { name: 'null', fields: json, content: 'null', rules: ['json-type'] },
  { name: 'an array', fields: json, content: `[${conflict}]`, rules: ['json-type'] },
  { name: 'a number', fields: json, content: '409', rules: ['json-type'] },
  { name: 'a string', fields: json, content: '"conflict"', rules: ['json-type'] },
  { name: 'JSON in a JSON string', fields: json, content: JSON.stringify(conflict), rules: ['json-type'] },
  {
    name: 'a member twice',
    fields: json,
    content: conflict.replace('{', '{"error":"gone",'),
    rules: ['duplicate-member'],
  },
  { name: 'no members', fields: json, content: '{}', rules: ['schema', 'schema'] },
  {
    name: 'an unknown code',
    fields: json,
    content: conflict.replace('"conflict"', '"taken"'),
    rules: ['code'],
  },
  {
    name: 'thousands of levels',
    fields: json,
    content: conflict.replace('}', `,"causes":${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
    rules: [],
  },
];

/** Answers `/3?…` with the fourth of the exchanges; for HTTP/1.1, HTTP/2 and light-my-request alike. */
export function respond(request: IncomingMessage, response: ServerResponse): void {
  const exchange = exchanges[Number(/^\/(\d+)/.exec(request.url ?? '')?.[1])];
  request.resume().on('end', () => {
    response.statusCode = exchange?.status ?? CONFLICT;
    for (const [name, value] of Object.entries(exchange?.fields ?? {})) response.setHeader(name, value);
    response.end(exchange?.content);
  });
}

export const CONFLICT = 409;

/** What the clients send, so that what they tell of the request can be compared. */
export const sent = {
  path: (exchange: Exchange) => `/${exchanges.indexOf(exchange)}?page=2`,
  method: (exchange: Exchange) => exchange.method ?? 'POST',
  fields: { 'X-Trace': 'a1b2' },
  content: { email: 'ada@example.com' },
} as const;
