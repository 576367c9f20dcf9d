import { join } from 'node:path';
import express from 'express';
import request from 'supertest';
import { catalogFromOpenApi } from '../../../src';
import { asserting } from '../core/formats/asserting';

const file = join(__dirname, 'documents', 'library.yaml');
const catalog = catalogFromOpenApi(file);
const { broken, failure, eventually } = asserting({ catalog });

const json = 'application/json';
const problem = 'application/problem+json';
const plain = { error: 'whatever', message: 'It is not to be' };

/** A response as it comes from a client that knows its request. */
function answer(
  method: string,
  url: string,
  status: number,
  body?: unknown,
  type = json,
  headers = {},
): object {
  const content = typeof body === 'string' ? { text: body } : { body };
  return { status, headers: { 'Content-Type': type, ...headers }, ...content, request: { method, url } };
}

test('what is declared becomes operations and entries', () => {
  const { operations, errors, codes, rules } = catalog;
  expect({ codes, rules, operations }).toMatchInlineSnapshot(`
   {
     "codes": "any",
     "operations": [
       {
         "basePaths": [
           "/api/{version}",
         ],
         "errors": {
           "400": [
             "query_invalid",
             "page_invalid",
           ],
           "4xx": [
             "client_error",
           ],
           "default": [
             "error",
           ],
         },
         "method": "GET",
         "path": "/books",
         "reference": "library.yaml#/paths/~1books/get",
       },
       {
         "basePaths": [
           "/api/{version}",
         ],
         "errors": {
           "409": [
             "isbn_taken",
             "conflict",
           ],
           "429": [
             "too_many_requests",
           ],
         },
         "method": "POST",
         "path": "/books",
         "reference": "library.yaml#/paths/~1books/post",
       },
       {
         "basePaths": [
           "/api/{version}",
         ],
         "errors": {
           "404": [
             "no_such_book",
           ],
         },
         "method": "DELETE",
         "path": "/books/{isbn}",
         "reference": "library.yaml#/paths/~1books~1{isbn}/delete",
       },
       {
         "basePaths": [
           "/api/{version}",
         ],
         "errors": {
           "405": [
             "method_not_allowed",
           ],
         },
         "method": "DELETE",
         "path": "/books/latest",
         "reference": "library.yaml#/paths/~1books~1latest/delete",
       },
       {
         "basePaths": [
           "/api/{version}",
         ],
         "errors": {},
         "method": "GET",
         "path": "/health",
         "reference": "library.yaml#/paths/~1health/get",
       },
       {
         "basePaths": [
           "/api/{version}",
         ],
         "errors": {
           "503": [
             "service_unavailable",
           ],
         },
         "method": "HEAD",
         "path": "/health",
         "reference": "library.yaml#/paths/~1health/head",
       },
     ],
     "rules": {
       "code": "off",
     },
   }
  `);
  expect(
    errors.map(({ code, status, message, headers, content, format }) => ({
      code,
      status,
      ...(message !== undefined && { message }),
      ...(headers !== undefined && { headers }),
      ...(content !== undefined && { content }),
      format: typeof format === 'object' ? `${format.id}: ${format.summary}` : format,
    })),
  ).toMatchInlineSnapshot(`
   [
     {
       "code": "query_invalid",
       "format": "list-books-400: As the API describes it, like simple",
       "status": 400,
     },
     {
       "code": "page_invalid",
       "format": "list-books-400: As the API describes it, like simple",
       "status": 400,
     },
     {
       "code": "client_error",
       "format": "error: As the API describes it, like simple",
       "status": 400,
     },
     {
       "code": "error",
       "format": "problem: As the API describes it, like problem-details",
       "status": 500,
     },
     {
       "code": "isbn_taken",
       "format": "error: As the API describes it, like simple",
       "message": "There is a book with this ISBN",
       "status": 409,
     },
     {
       "code": "conflict",
       "format": "problem: As the API describes it, like problem-details",
       "status": 409,
     },
     {
       "code": "too_many_requests",
       "format": "error: As the API describes it, like simple",
       "headers": {
         "Retry-After": "must",
       },
       "status": 429,
     },
     {
       "code": "no_such_book",
       "format": "delete-books-isbn-404: As the API describes it",
       "status": 404,
     },
     {
       "code": "method_not_allowed",
       "format": "delete-books-latest-405: As the API describes it",
       "headers": {
         "Allow": "must",
       },
       "status": 405,
     },
     {
       "code": "service_unavailable",
       "content": "any",
       "format": "head-health-503: As the API describes it",
       "status": 503,
     },
   ]
  `);
});

test('what the document leaves open is said', () => {
  expect(catalog.warnings.map(({ at, problem: said }) => `${at}: ${said}`)).toMatchInlineSnapshot(`
   [
     "/paths/~1books~1{isbn}/delete/responses/404/content/application~1json/schema/properties/colour/format: the format "colour" is not known, so it is not checked",
     "/paths/~1books~1latest/delete/responses/405/content/text~1plain: is not JSON, so only the media type is checked",
     "/paths/~1health/get: declares no error response, so every error breaks its contract",
     "/paths/~1health/head: declares no client error (4XX)",
     "/paths/~1health/head/responses/503: describes no content, so the content is not checked",
   ]
  `);
});

describe('the most exact declaration counts', () => {
  const invalid = { error: 'query_invalid', message: 'No', details: [] };
  test.each([
    ['the status code', answer('GET', '/books', 400, invalid), 400, []],
    ['not the class', answer('GET', '/books', 400, plain), 400, ['schema /details', 'schema /error']],
    ['the class', answer('GET', '/books', 404, plain), 404, []],
    ['the class, for a status that nobody registered', answer('GET', '/books', 499, plain), 499, []],
    [
      'not default',
      answer('GET', '/books', 404, { title: 'No', status: 404 }, problem),
      404,
      ['media-type Content-Type', 'schema /error', 'schema /message'],
    ],
    ['default', answer('GET', '/books', 500, { title: 'No', status: 500 }, problem), 500, []],
    [
      'default does not take any content',
      answer('GET', '/books', 500, { title: 5 }, problem),
      500,
      ['schema /status', 'schema /title'],
    ],
  ])('%s', (_, response, status, expected) => {
    expect(broken(response, status)).toEqual(expected);
  });

  test('a status that the operation does not declare', () => {
    expect(broken(answer('POST', '/books', 404, plain), 404)).toEqual(['unlisted status']);
    expect(failure(answer('POST', '/books', 404, plain), 404)).toMatchInlineSnapshot(`
     "expect(response).toBeNotFound()

     The response is 404 Not Found, as expected, but it breaks its contract.

     1. unlisted · status
        Expected: 409, 429, as POST /books declares
        Received: 404 Not Found
        → Declare this status code for the operation, or answer with one that it
          declares.

     To turn this off, in the result of catalogFromOpenApi() for library.yaml:
        "rules": { "unlisted": "off" }

     ← HTTP 404 Not Found
       Content-Type: application/json

       {
         "error": "whatever",
         "message": "It is not to be"
       }

     → POST /books"
    `);
  });

  test('an operation without any error', () => {
    expect(broken(answer('GET', '/health', 500, plain), 500)).toEqual(['unlisted status']);
  });
});

test.each([
  ['404', ['404']],
  ['4XX', ['4xx']],
  ['default', ['default']],
  ['200', []],
  ['3XX', []],
  ['error', []],
])('%s: the errors of the operation are those of %j', (key, expected) => {
  const { operations = [] } = catalogFromOpenApi({
    openapi: '3.1.0',
    info: { title: 'Books', version: '1' },
    paths: { '/books': { get: { responses: { [key]: { description: '' } } } } },
  });
  expect(operations.flatMap(({ errors }) => Object.keys(errors))).toEqual(expected);
});

describe('several media types, each with its own schema', () => {
  test.each([
    [json, plain, []],
    [problem, { title: 'Taken', status: 409 }, []],
    [`${json}; charset=utf-8`, plain, []],
    [json, { title: 'Taken', status: 409 }, ['schema /error', 'schema /message']],
    [problem, plain, ['schema /title', 'schema /status']],
    ['text/html', '<h1>Taken</h1>', ['media-type Content-Type']],
  ])('%s %j', (type, body, expected) => {
    expect(broken(answer('POST', '/books', 409, body, type), 409)).toEqual(expected);
  });

  test('members that tell the status agree with it', () => {
    expect(broken(answer('POST', '/books', 409, { title: 'Taken', status: 400 }, problem), 409)).toEqual([
      'status-member /status',
    ]);
  });
});

describe('header fields', () => {
  test('a required one is a duty', () => {
    expect(broken(answer('POST', '/books', 429, plain), 429)).toEqual(['header-missing Retry-After']);
    expect(broken(answer('POST', '/books', 429, plain, json, { 'Retry-After': '7' }), 429)).toEqual([]);
  });

  test('its grammar is checked as ever', () => {
    expect(broken(answer('POST', '/books', 429, plain, json, { 'Retry-After': 'soon' }), 429)).toEqual([
      'header-malformed Retry-After',
    ]);
  });
});

describe('schemas', () => {
  const good = { code: 'no_such_book', since: '2026-02-03T04:05:06Z' };
  test.each([
    ['good', good, []],
    ['a const', { ...good, code: 'other' }, ['schema /code']],
    ['the format date-time', { ...good, since: 'yesterday' }, ['schema /since']],
    ['the format uri', { ...good, link: 'not a URI' }, ['schema /link']],
    ['a format that nobody knows', { ...good, colour: 'infrared' }, []],
  ])('%s', (_, body, expected) => {
    expect(broken(answer('DELETE', '/books/17', 404, body), 404)).toEqual(expected);
  });

  test('the response is not changed: a default stays where it is', () => {
    const body = { title: 'Taken', status: 409 };
    expect(broken(answer('POST', '/books', 409, body, problem), 409)).toEqual([]);
    expect(body).toEqual({ title: 'Taken', status: 409 });
  });

  test('a schema that contains itself', () => {
    const nested = { ...plain, cause: { ...plain, cause: { error: 7, message: '' } } };
    expect(broken(answer('GET', '/books', 404, nested), 404)).toEqual([
      'schema /cause/cause/error',
      'schema /cause/cause/message',
    ]);
  });
});

test('content that is nested absurdly deep is no reason to throw', () => {
  const text = `${'{"error":"a","message":"b","cause":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  const response = { status: 404, headers: { 'Content-Type': json }, text };
  expect(broken(response, 404)).toEqual(['schema content']);
});

describe('operations', () => {
  test.each([
    ['the path', '/books', []],
    ['behind the path of the server', '/api/v1/books', []],
    ['an absolute URL', 'http://127.0.0.1:8080/api/v1/books?page=2#top', []],
    ['a slash at the end', '/books/', []],
    ['another path is not held to it', '/shelves', []],
  ])('found by %s', (_, url, expected) => {
    const response = answer('GET', url, 404, plain);
    expect(broken(response, 404)).toEqual(expected);
  });

  test('a concrete path is meant rather than a template', () => {
    const response = answer('DELETE', '/books/latest', 405, 'It stays', 'text/plain', { Allow: 'GET' });
    expect(broken(response, 405)).toEqual([]);
    expect(
      broken(answer('DELETE', '/books/17', 405, 'It stays', 'text/plain', { Allow: 'GET' }), 405),
    ).toEqual(['unlisted status', 'media-type Content-Type']);
  });

  test('the method decides', () => {
    expect(broken(answer('GET', '/books', 409, plain), 409)).toEqual([]);
    expect(broken(answer('PUT', '/books', 409, plain), 409)).toEqual(['unlisted status']);
    expect(broken(answer('POST', '/books', 403, plain), 403)).toEqual(['unlisted status']);
  });

  test('a response that does not tell its request may be of any operation', () => {
    const response = (body: unknown, type = json) => ({
      status: 404,
      headers: { 'Content-Type': type },
      body,
    });
    expect(broken(response(plain), 404)).toEqual([]);
    expect(broken(response({ code: 'no_such_book', since: '2026-02-03T04:05:06Z' }), 404)).toEqual([]);
    expect(broken(response({ message: 'No' }), 404)).toContain('schema /error');
  });

  test('a fetch response', async () => {
    expect(await eventually(Response.json(plain, { status: 404 }), 404)).toEqual([]);
    expect(await eventually(Response.json({ message: 'No' }, { status: 404 }), 404)).toContain(
      'schema /error',
    );
  });
});

describe('arguments', () => {
  const taken = { error: 'isbn_taken', message: 'There is a book with this ISBN' };
  test.each([
    ['a code that an example shows', 'isbn_taken', []],
    ['a code that the document does not know', 'title_taken', ['code /error']],
    ['a message', { message: /ISBN/ }, []],
    ['another message', { message: /author/ }, ['message /message']],
    ['the body', { body: { error: 'isbn_taken' } }, []],
  ])('%s', (_, argument, expected) => {
    expect(broken(answer('POST', '/books', 409, taken), 409, argument)).toEqual(expected);
  });
});

test('toBeConflict() on POST /books uses the 409 of that operation, found by supertest', async () => {
  const app = express()
    .post('/api/v1/books', (_req, res) => void res.status(409).json({ error: 'isbn_taken' }))
    .delete('/books/:isbn', (_req, res) => void res.status(404).json(plain));
  expect(broken(await request(app).post('/api/v1/books').send({ isbn: '17' }), 409)).toEqual([
    'schema /message',
  ]);
  expect(broken(await request(app).delete('/books/17'), 404)).toEqual(['schema /code', 'schema /since']);
});
