import 'jest-error-contract/register';
import type request from 'supertest';

declare const response: request.Response;

// Without a registered catalog, a code is any text.
expect(response).toBeConflict();
expect(response).toBeConflict('email_taken');
expect(response).toBeConflict({ code: 'email_taken', message: /already/, details: [{ pointer: '/email' }] });
expect(response).toBeConflict({
  message: 'Taken',
  body: { error: expect.any(String) },
  headers: { etag: '"1"' },
});
expect(response).toBeConflict({ format: 'problem-details' });
expect(response).toBeUnprocessableEntity();
expect(response).toBePayloadTooLarge();
expect(response).toBeImATeapot();
expect(response).toBeErrorResponse();
expect(response).toBeErrorResponse(409);
expect(response).toBeErrorResponse('4xx');
expect(response).toBeErrorResponse('email_taken');
expect(response).toBeErrorResponse({ status: 409, code: 'email_taken' });
expect(response).toBeErrorResponse({ status: '5xx' });
expect(response).toBeClientError('email_taken');
expect(response).toBeServerError({ status: 503 });
expect(response).not.toBeConflict();

// A status that is known at run time alone, and one that is not registered.
expect(response).toBeErrorResponse(status);
expect(response).toBeErrorResponse({ status });
expect(response).toBeErrorResponse(499);
expect(response).toBeClientError(499);

// Details, at each level as they are or as an asymmetric matcher.
expect(response).toBeConflict({ details: [] });
expect(response).toBeConflict({ details: [{ code: 'unique', message: 'has already been taken' }] });
expect(response).toBeConflict({ details: [{ pointer: expect.stringMatching(/^\/email/) }] });
expect(response).toBeConflict({ details: expect.arrayContaining([{ pointer: '/email' }]) });
expect(response).toBeConflict({ headers: { 'Retry-After': '120', 'X-Request-Id': expect.any(String) } });

// One of several, patterns of codes, lines of fields.
declare const known: number;
declare const status: number;
expect(response).toBeErrorResponse([404, 409]);
expect(response).toBeErrorResponse(['4xx', 503, known]);
expect(response).toBeErrorResponse(['email_taken', 'name_taken']);
expect(response).toBeErrorResponse({ status: [404, '5xx'] });
expect(response).toBeConflict({ code: ['email_taken', 'name_taken'] });
expect(response).toBeConflict({ code: expect.stringMatching(/_taken$/) });
expect(response).toBeConflict({
  headers: {
    'Content-Length': 56,
    ETag: /^"/,
    Vary: ['Accept', /origin/i, expect.any(String)],
    'X-Absent': undefined,
    'Set-Cookie': [{ name: 'sid', value: /./, path: '/', maxAge: 60, httpOnly: true, domain: false }, 'a=b'],
  },
});

// What is received may be anything: a value that is no response is found at run time.
expect<unknown>({ status: 409 }).toBeConflict();
expect<Error>(new SyntaxError('Unexpected token')).toBeConflict();

// @ts-expect-error -- a misspelt matcher
expect(response).toBeConflct();
// @ts-expect-error -- a status that is no error
expect(response).toBeOk();
// @ts-expect-error -- a status code where a code belongs
expect(response).toBeConflict(409);
// @ts-expect-error -- a misspelt key
expect(response).toBeConflict({ mesage: 'Taken' });
// @ts-expect-error -- a status is no key of a matcher that names one
expect(response).toBeConflict({ status: 409 });
// @ts-expect-error -- a pattern is not the argument itself
expect(response).toBeConflict(/taken/);
// @ts-expect-error -- a code is text
expect(response).toBeConflict({ code: 409 });
// @ts-expect-error -- a message is text or a pattern
expect(response).toBeConflict({ message: ['Taken'] });
// @ts-expect-error -- fields are an object
expect(response).toBeConflict({ headers: ['Retry-After'] });
// @ts-expect-error -- a number is no text
expect(response).toBeConflict({ details: [{ pointer: 1 }] });
// @ts-expect-error -- details are a list
expect(response).toBeConflict({ details: { pointer: '/email' } });
// @ts-expect-error -- a misspelt part of a detail
expect(response).toBeConflict({ details: [{ ponter: '/email' }] });
// @ts-expect-error -- a field is text
expect(response).toBeConflict({ headers: { 'Retry-After': true } });
// @ts-expect-error -- `undefined` is what says that a field is absent
expect(response).toBeConflict({ headers: { 'Retry-After': null } });
// @ts-expect-error -- cookies are a list
expect(response).toBeConflict({ headers: { 'Set-Cookie': { name: 'sid' } } });
// @ts-expect-error -- a misspelt attribute
expect(response).toBeConflict({ headers: { 'Set-Cookie': [{ name: 'sid', htpOnly: true }] } });
// @ts-expect-error -- a flag has no value
expect(response).toBeConflict({ headers: { 'Set-Cookie': [{ name: 'sid', secure: 'yes' }] } });
// @ts-expect-error -- a status that is no error
expect(response).toBeErrorResponse(200);
// @ts-expect-error -- one of them is no error
expect(response).toBeErrorResponse([404, 200]);
// @ts-expect-error -- the same in an object
expect(response).toBeErrorResponse({ status: [404, 302] });
// @ts-expect-error -- one of several codes is { code: […] }
expect(response).toBeConflict(['email_taken', 'name_taken']);
// @ts-expect-error -- a code is compared as it is
expect(response).toBeConflict({ code: /taken/ });
// @ts-expect-error -- no such class
expect(response).toBeErrorResponse({ status: '3xx' });
// @ts-expect-error -- one argument
expect(response).toBeConflict('email_taken', 'Taken');
// @ts-expect-error -- a status that is no error
expect(response).toBeErrorResponse(200);
// @ts-expect-error -- the same, in an object
expect(response).toBeErrorResponse({ status: 302 });
// @ts-expect-error -- no status code
expect(response).toBeErrorResponse(4040);
// @ts-expect-error -- no client error
expect(response).toBeClientError(503);
// @ts-expect-error -- no server error
expect(response).toBeServerError({ status: 404 });
// @ts-expect-error -- no server error
expect(response).toBeServerError({ status: '4xx' });
// @ts-expect-error -- a pointer is text
expect(response).toBeConflict({ details: [{ pointer: 1 }] });
// @ts-expect-error -- a pattern is compared as a value in details
expect(response).toBeConflict({ details: [{ message: /taken/ }] });
// @ts-expect-error -- a detail has no such member
expect(response).toBeConflict({ details: [{ field: 'email' }] });
// @ts-expect-error -- details are a list
expect(response).toBeConflict({ details: { pointer: '/email' } });
