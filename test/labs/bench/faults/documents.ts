import { STATUS_CODES } from 'node:http';

/** A JSON object that is put together and taken apart again. */
export type Json = Record<string, unknown>;

/** One member of a format, as its definition describes it. */
export interface Member {
  /** The way to it. */
  readonly path: readonly (string | number)[];
  readonly type: 'text' | 'status' | 'list' | 'object' | 'text or list' | 'text, list or object';
  /** Its definition asks for the member. */
  readonly isRequired: boolean;
  /** Empty, it says nothing: a code or a text for people. */
  readonly isTelling: boolean;
  /** No standard knows the member: what is wrong with it is advice. */
  readonly isConvention?: boolean;
}

/** A format as the bench writes it: from the definition that `source` names, not from `schemas/`. */
export interface BenchFormat {
  readonly id: string;
  readonly source: string;
  readonly mediaType: string;
  /** The members, the code and the status in it among them. */
  readonly members: readonly Member[];
  /** The way to the code of the error, and how it is written; absent where the format has none. */
  readonly code?: { readonly path: readonly (string | number)[]; readonly write: (code: string) => string };
  readonly message: readonly (string | number)[];
  /** A number that must be the status code of the response. */
  readonly status?: readonly (string | number)[];
  /** A text that should be the reason phrase. */
  readonly title?: readonly (string | number)[];
  /** Where a member that the format does not know may stand. */
  readonly open: readonly (string | number)[];
  /** Its definition asks for texts that are not empty; in the others, such a text is advice. */
  readonly refusesEmptyText?: boolean;
  /** Any object keeps to the format: RFC 9457 asks for no member. */
  readonly takesAnyObject?: boolean;
  readonly document: (error: BenchError) => Json;
}

/** What a conforming document says. */
export interface BenchError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const text = (...path: Member['path']): Member => ({ path, type: 'text', isRequired: true, isTelling: true });
const optional = (...path: Member['path']): Member => ({ ...text(...path), isRequired: false });
const status = (name: string): Member => ({
  path: [name],
  type: 'status',
  isRequired: true,
  isTelling: false,
});

export const phraseOf = (code: number): string => PHRASES[code] ?? STATUS_CODES[code] ?? '';
/** Where Node still has the phrases of RFC 7231. */
const PHRASES: Readonly<Record<number, string>> = { 413: 'Content Too Large', 422: 'Unprocessable Content' };

const upper = (code: string): string => code.toUpperCase();
const pascal = (code: string): string =>
  code.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
const same = (code: string): string => code;

export const benchFormats: readonly BenchFormat[] = [
  {
    id: 'simple',
    source: 'the default format of the README',
    mediaType: 'application/json',
    members: [text('error'), text('message')],
    code: { path: ['error'], write: same },
    message: ['message'],
    open: [],
    document: ({ code, message }) => ({ error: code, message }),
  },
  {
    id: 'problem-details',
    source: 'RFC 9457, 3.1',
    mediaType: 'application/problem+json',
    members: [
      { ...optional('type'), isTelling: false },
      { ...optional('title'), isTelling: false },
      { ...status('status'), isRequired: false },
      optional('detail'),
      { ...optional('instance'), isTelling: false },
      { ...optional('code'), isConvention: true },
    ],
    code: { path: ['code'], write: same },
    message: ['detail'],
    status: ['status'],
    title: ['title'],
    open: [],
    takesAnyObject: true,
    document: (error) => ({
      type: 'about:blank',
      title: phraseOf(error.status),
      status: error.status,
      detail: error.message,
      instance: '/users/42',
      code: error.code,
    }),
  },
  {
    id: 'nest',
    source: 'NestJS, Exception filters',
    mediaType: 'application/json',
    members: [
      status('statusCode'),
      { ...text('message'), type: 'text or list' },
      optional('error'),
      optional('errorCode'),
    ],
    code: { path: ['errorCode'], write: upper },
    message: ['message'],
    status: ['statusCode'],
    open: [],
    document: (error) => ({
      message: error.message,
      error: phraseOf(error.status),
      statusCode: error.status,
      errorCode: upper(error.code),
    }),
  },
  {
    id: 'fastify',
    source: 'Fastify, Errors',
    mediaType: 'application/json',
    members: [status('statusCode'), optional('code'), text('error'), text('message')],
    code: { path: ['code'], write: upper },
    message: ['message'],
    status: ['statusCode'],
    title: ['error'],
    open: [],
    document: (error) => ({
      statusCode: error.status,
      code: upper(error.code),
      error: phraseOf(error.status),
      message: error.message,
    }),
  },
  {
    id: 'error-object',
    source: 'OData JSON Format 4.01, 21.1',
    refusesEmptyText: true,
    mediaType: 'application/json',
    members: [
      { path: ['error'], type: 'object', isRequired: true, isTelling: false },
      text('error', 'code'),
      text('error', 'message'),
    ],
    code: { path: ['error', 'code'], write: pascal },
    message: ['error', 'message'],
    open: ['error'],
    document: ({ code, message }) => ({ error: { code: pascal(code), message } }),
  },
  {
    id: 'graphql',
    source: 'GraphQL, 7.1.2; GraphQL over HTTP, 6',
    mediaType: 'application/graphql-response+json',
    members: [
      { path: ['errors'], type: 'list', isRequired: true, isTelling: true },
      text('errors', 0, 'message'),
      { path: ['errors', 0, 'extensions'], type: 'object', isRequired: false, isTelling: false },
      optional('errors', 0, 'extensions', 'code'),
    ],
    code: { path: ['errors', 0, 'extensions', 'code'], write: upper },
    message: ['errors', 0, 'message'],
    open: ['errors', 0, 'extensions'],
    document: ({ code, message }) => ({ errors: [{ message, extensions: { code: upper(code) } }] }),
  },
  {
    id: 'laravel',
    source: 'Laravel, Validation: JSON response format',
    mediaType: 'application/json',
    members: [text('message')],
    message: ['message'],
    open: [],
    document: ({ message }) => ({ message }),
  },
  {
    id: 'fastapi',
    source: 'FastAPI, Handling Errors',
    mediaType: 'application/json',
    members: [{ ...text('detail'), type: 'text, list or object' }],
    message: ['detail'],
    open: [],
    document: ({ message }) => ({ detail: message }),
  },
  {
    id: 'spring',
    source: 'Spring Boot, DefaultErrorAttributes',
    mediaType: 'application/json',
    members: [
      { ...text('timestamp'), isTelling: true },
      status('status'),
      text('error'),
      optional('message'),
      { ...optional('path'), isTelling: false },
    ],
    message: ['message'],
    status: ['status'],
    title: ['error'],
    open: [],
    document: (error) => ({
      timestamp: '2026-01-01T00:00:00.000+00:00',
      status: error.status,
      error: phraseOf(error.status),
      message: error.message,
      path: '/users',
    }),
  },
  {
    id: 'json-api',
    source: 'JSON:API 1.1, Errors',
    mediaType: 'application/vnd.api+json',
    members: [
      { path: ['errors'], type: 'list', isRequired: true, isTelling: false },
      { ...optional('errors', 0, 'status'), isTelling: true },
      optional('errors', 0, 'code'),
      optional('errors', 0, 'title'),
      optional('errors', 0, 'detail'),
    ],
    code: { path: ['errors', 0, 'code'], write: same },
    message: ['errors', 0, 'detail'],
    open: ['errors', 0, 'meta'],
    document: ({ status: number, code, message }) => ({
      errors: [{ status: String(number), code, title: phraseOf(number), detail: message, meta: {} }],
    }),
  },
  {
    id: 'oauth',
    source: 'RFC 6749, 5.2 and appendix A.7 and A.8',
    refusesEmptyText: true,
    mediaType: 'application/json',
    members: [text('error'), optional('error_description')],
    code: { path: ['error'], write: same },
    message: ['error_description'],
    open: [],
    document: ({ code, message }) => ({ error: code, error_description: message }),
  },
];

/** The codes that the standard catalog and the bench agree on: the reason phrase in snake_case. */
export function codeOf(number: number): string {
  return phraseOf(number)
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '_');
}
