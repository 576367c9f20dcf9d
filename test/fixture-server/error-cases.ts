import type { Express } from 'express';
import { gzipSync } from 'node:zlib';
import request, { type Test } from 'supertest';
import type { Switches } from './app';
import type { Detail } from './errors';
import { seed } from './seed';

/** A request that provokes an error, and what must come of it. */
export interface ErrorCase {
  readonly request: string;
  readonly switches?: Partial<Switches>;
  readonly send: (app: Express) => Test;
  readonly status: number;
  readonly code: string;
  /** Fields with their values; undefined for those that must be absent. */
  readonly fields?: { readonly [name: string]: string | undefined };
  readonly details?: readonly Detail[];
}

const { admin, editor, reader, document } = seed;
const documentPath = `/documents/${document.id}`;
const missingDocument = '/documents/00000000-0000-4000-8000-00000000dead';
const missingAccount = '/accounts/00000000-0000-4000-8000-00000000dead';
const newAccount = { email: 'mary@example.com', name: 'Mary' };

/** Every error of the API, most of them from several causes. Each starts from the data of `seed.ts`. */
export const errorCases: readonly ErrorCase[] = [
  {
    request: 'content that is no JSON',
    send: (app) => raw(app, '{"email":', { 'Content-Type': 'application/json' }),
    status: 400,
    code: 'bad_request',
  },
  {
    request: 'content that is no gzip, though it says so',
    send: (app) => raw(app, '{}', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }),
    status: 400,
    code: 'bad_request',
  },
  {
    request: 'a path that is no UTF-8',
    send: (app) => request(app).get('/accounts/%E0%A4').set(as(reader)),
    status: 400,
    code: 'bad_request',
  },
  {
    request: 'an id that is no UUID',
    send: (app) => request(app).get('/documents/seven').set(as(reader)),
    status: 400,
    code: 'malformed_id',
  },
  {
    request: 'an id with U+0000',
    send: (app) => request(app).get('/documents/%00').set(as(reader)),
    status: 400,
    code: 'malformed_id',
  },
  {
    request: 'no credentials',
    send: (app) => request(app).get(documentPath),
    status: 401,
    code: 'unauthorized',
    fields: { 'www-authenticate': 'Bearer realm="fixture"' },
  },
  {
    request: 'credentials of another scheme',
    send: (app) => request(app).get(documentPath).auth('ada', 'secret'),
    status: 401,
    code: 'unauthorized',
    fields: { 'www-authenticate': 'Bearer realm="fixture"' },
  },
  {
    request: 'a token that nobody has',
    send: (app) =>
      request(app)
        .get(documentPath)
        .set(as({ token: 'no-such-token' })),
    status: 401,
    code: 'invalid_token',
    fields: { 'www-authenticate': 'Bearer realm="fixture", error="invalid_token"' },
  },
  {
    request: 'a role that may not read this',
    send: (app) => request(app).get('/accounts').set(as(editor)),
    status: 403,
    code: 'forbidden',
  },
  {
    request: 'a role that may not write, before its content is looked at',
    send: (app) => request(app).post('/documents').set(as(reader)).type('text').send('x'),
    status: 403,
    code: 'forbidden',
  },
  { request: 'an unknown path', send: (app) => request(app).get('/nowhere'), status: 404, code: 'not_found' },
  {
    request: 'GET of a missing document',
    send: (app) => request(app).get(missingDocument).set(as(reader)),
    status: 404,
    code: 'not_found',
  },
  {
    request: 'GET of a missing account',
    send: (app) => request(app).get(missingAccount).set(as(reader)),
    status: 404,
    code: 'not_found',
  },
  {
    request: 'PUT of a missing document, whatever its precondition',
    send: (app) =>
      write(app, 'put', missingDocument).set('If-Match', '"1"').send({ title: 'Notes', content: '' }),
    status: 404,
    code: 'not_found',
  },
  {
    request: 'PATCH of a missing document',
    send: (app) => write(app, 'patch', missingDocument).send({ version: 1 }),
    status: 404,
    code: 'not_found',
  },
  {
    request: 'DELETE of a missing document',
    send: (app) => request(app).delete(missingDocument).set(as(editor)).set('If-Match', '*'),
    status: 404,
    code: 'not_found',
  },
  {
    request: 'DELETE of a missing account',
    send: (app) => request(app).delete(missingAccount).set(as(admin)),
    status: 404,
    code: 'not_found',
  },
  {
    request: 'a method that the collection lacks',
    send: (app) => request(app).put('/accounts').send(newAccount),
    status: 405,
    code: 'method_not_allowed',
    fields: { allow: 'GET, HEAD, POST, OPTIONS' },
  },
  {
    request: 'a method that the document lacks',
    send: (app) => request(app).post(documentPath),
    status: 405,
    code: 'method_not_allowed',
    fields: { allow: 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS' },
  },
  {
    request: 'an Accept without JSON',
    send: (app) => request(app).get(documentPath).set(as(reader)).accept('text/html'),
    status: 406,
    code: 'not_acceptable',
  },
  {
    request: 'a taken email address, in other letters',
    send: (app) => signUp(app, { email: 'Editor@Example.com', name: 'Ada' }),
    status: 409,
    code: 'email_taken',
    details: [detail('/email', 'already_exists', 'is taken')],
  },
  {
    request: 'DELETE of an account with documents',
    send: (app) => request(app).delete(`/accounts/${editor.id}`).set(as(admin)),
    status: 409,
    code: 'account_in_use',
  },
  {
    request: 'a stale version',
    send: (app) => write(app, 'patch', documentPath).send({ title: 'Mine', version: 7 }),
    status: 409,
    code: 'edit_conflict',
    details: [detail('/version', 'stale', 'is not 1, the current version')],
  },
  ...['"7"', 'W/"1"', '"7", W/"1"', '1'].map((tags): ErrorCase => ({
    request: `PUT with If-Match: ${tags}`,
    send: (app) => write(app, 'put', documentPath).set('If-Match', tags).send({ title: 'Mine', content: '' }),
    status: 412,
    code: 'precondition_failed',
  })),
  {
    request: 'DELETE with a stale ETag',
    send: (app) => request(app).delete(documentPath).set(as(editor)).set('If-Match', '"7"'),
    status: 412,
    code: 'precondition_failed',
  },
  {
    request: 'more content than is taken',
    send: (app) => signUp(app, { ...newAccount, name: 'x'.repeat(20_000) }),
    status: 413,
    code: 'content_too_large',
  },
  {
    request: 'more content than is taken, once it is unpacked',
    send: (app) =>
      raw(app, gzipSync(JSON.stringify('x'.repeat(20_000))), {
        'Content-Type': 'application/json',
        'Content-Encoding': 'gzip',
      }),
    status: 413,
    code: 'content_too_large',
  },
  {
    request: 'POST of another media type',
    send: (app) => request(app).post('/accounts').type('form').send(newAccount),
    status: 415,
    code: 'unsupported_media_type',
    fields: { accept: 'application/json', 'accept-patch': undefined, 'accept-encoding': undefined },
  },
  {
    request: 'PATCH of another media type',
    send: (app) => write(app, 'patch', documentPath).type('application/json-patch+json').send('[]'),
    status: 415,
    code: 'unsupported_media_type',
    fields: { accept: 'application/json', 'accept-patch': 'application/json', 'accept-encoding': undefined },
  },
  {
    request: 'another charset than UTF-8',
    send: (app) => raw(app, '{}', { 'Content-Type': 'application/json; charset=latin1' }),
    status: 415,
    code: 'unsupported_media_type',
    fields: { accept: 'application/json' },
  },
  {
    request: 'an unknown content coding',
    send: (app) => raw(app, '{}', { 'Content-Type': 'application/json', 'Content-Encoding': 'compress' }),
    status: 415,
    code: 'unsupported_content_coding',
    fields: { 'accept-encoding': 'gzip, deflate, br', accept: undefined },
  },
  {
    request: 'several invalid members at once',
    send: (app) => signUp(app, { email: 'not an address', name: ' ' }),
    status: 422,
    code: 'validation_failed',
    details: [
      detail('/email', 'invalid_email', 'must be an email address'),
      detail('/name', 'blank', 'must be text that is not blank'),
    ],
  },
  {
    request: 'no content at all',
    send: (app) => request(app).post('/accounts'),
    status: 422,
    code: 'validation_failed',
    details: [detail('', 'invalid_type', 'must be an object')],
  },
  ...['null', '7', '"text"', '[]'].map((content): ErrorCase => ({
    request: `content that is ${content}`,
    send: (app) => raw(app, content, { 'Content-Type': 'application/json' }),
    status: 422,
    code: 'validation_failed',
    details: [detail('', 'invalid_type', 'must be an object')],
  })),
  {
    request: 'missing members',
    send: (app) => signUp(app, {}),
    status: 422,
    code: 'validation_failed',
    details: [detail('/email', 'required', 'is required'), detail('/name', 'required', 'is required')],
  },
  {
    request: 'members of the wrong type',
    send: (app) => write(app, 'post', '/documents').send({ title: 1, content: 2, owner: 3 }),
    status: 422,
    code: 'validation_failed',
    details: [
      detail('/title', 'blank', 'must be text that is not blank'),
      detail('/content', 'invalid_type', 'must be text'),
      detail('/owner', 'invalid_uuid', 'must be a UUID'),
    ],
  },
  {
    request: 'text with U+0000, which the database cannot keep',
    send: (app) => write(app, 'post', '/documents').send({ title: 'Notes', content: 'a\0b' }),
    status: 422,
    code: 'validation_failed',
    details: [detail('/content', 'invalid_type', 'must be text')],
  },
  {
    request: 'an address that the index cannot hold',
    send: (app) => signUp(app, { email: `${'x'.repeat(5000)}@example.com`, name: 'Mary' }),
    status: 422,
    code: 'validation_failed',
    details: [detail('/email', 'invalid_email', 'must be an email address')],
  },
  {
    request: 'a version beyond the integers of the database',
    send: (app) => write(app, 'patch', documentPath).send({ version: 2 ** 31 }),
    status: 422,
    code: 'validation_failed',
    details: [detail('/version', 'invalid_version', 'must be a version number')],
  },
  {
    request: 'a name that breaks the check constraint',
    send: (app) => signUp(app, { ...newAccount, name: 'x'.repeat(101) }),
    status: 422,
    code: 'validation_failed',
    details: [detail('/name', 'too_long', 'must be at most 100 characters long')],
  },
  {
    request: 'a title that breaks the check constraint',
    send: (app) => write(app, 'post', '/documents').send({ title: 'x'.repeat(201) }),
    status: 422,
    code: 'validation_failed',
    details: [detail('/title', 'too_long', 'must be at most 200 characters long')],
  },
  {
    request: 'an owner that breaks the foreign key',
    send: (app) => write(app, 'post', '/documents').send({ title: 'Notes', owner: document.id }),
    status: 422,
    code: 'validation_failed',
    details: [detail('/owner', 'unknown_account', 'is no account')],
  },
  {
    request: 'PUT without If-Match',
    send: (app) => write(app, 'put', documentPath).send({ title: 'Mine', content: '' }),
    status: 428,
    code: 'precondition_required',
  },
  {
    request: 'DELETE without If-Match',
    send: (app) => request(app).delete(documentPath).set(as(editor)),
    status: 428,
    code: 'precondition_required',
  },
  {
    request: 'one request too many',
    switches: { rateLimit: 0 },
    send: (app) => signUp(app, newAccount),
    status: 429,
    code: 'rate_limited',
    fields: { 'retry-after': '60' },
  },
  {
    request: 'an exception in a handler',
    send: (app) => request(app).get('/faults/exception'),
    status: 500,
    code: 'internal_server_error',
  },
  {
    request: 'a broken query in a handler',
    send: (app) => request(app).get('/faults/query'),
    status: 500,
    code: 'internal_server_error',
  },
  {
    request: 'anything during maintenance',
    switches: { maintenance: true },
    send: (app) => signUp(app, newAccount),
    status: 503,
    code: 'maintenance',
    fields: { 'retry-after': '120' },
  },
];

function as({ token }: { readonly token: string }): { readonly Authorization: string } {
  return { Authorization: `Bearer ${token}` };
}

function write(app: Express, method: 'post' | 'put' | 'patch', path: string): Test {
  return request(app)[method](path).set(as(editor));
}

function signUp(app: Express, content: object): Test {
  return request(app).post('/accounts').send(content);
}

/** Sends the content as it is, though the fields may promise something else. */
function raw(app: Express, content: string | Buffer, fields: { readonly [name: string]: string }): Test {
  return request(app)
    .post('/accounts')
    .set(fields)
    .serialize((value) => value)
    .send(content as string);
}

function detail(pointer: string, code: string, message: string): Detail {
  return { pointer, code, message };
}
