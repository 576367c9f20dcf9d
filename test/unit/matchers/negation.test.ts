import { createMatchers } from '../../../src';
import { failureMessage } from '../failure/show-failure';
import { conformingResponse } from './conforming';

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

/** Each has the status 409, and breaks its contract in another way. */
const malformed: readonly (readonly [string, object])[] = [
  ['HTML', { status: 409, headers: { 'Content-Type': 'text/html' }, body: '<h1>Conflict</h1>' }],
  ['no content', { status: 409, headers: {}, body: '' }],
  ['truncated content', { status: 409, headers: { 'Content-Type': 'application/json' }, body: '{"err' }],
  ['another code', { status: 409, headers: { 'Content-Type': 'application/json' }, body: { error: 'no' } }],
  [
    'superagent\u2019s rejection',
    Object.assign(new SyntaxError('x'), { statusCode: 409, rawResponse: '{"e' }),
  ],
];

describe('.not speaks of the status code alone', () => {
  test.each(malformed)('a malformed 409 does not slip through: %s', (_, response) => {
    expect(failureMessage(() => expect(response).toBeConflict())).toContain('409 Conflict, as expected, but');
    expect(failureMessage(() => expect(response).not.toBeConflict())).toContain(
      'The response is 409 Conflict, which the assertion rules out.',
    );
    expect(failureMessage(() => expect(response).not.toBeClientError())).toContain(
      'The response is 409 Conflict, a client error (4xx), which the assertion',
    );
    expect(failureMessage(() => expect(response).not.toBeErrorResponse())).toContain(
      'The response is 409 Conflict, an error (4xx or 5xx), which the assertion',
    );
    expect(response).not.toBeNotFound();
    expect(response).not.toBeServerError();
  });

  test('undefined as the argument is none', () => {
    expect(conformingResponse(404)).not.toBeConflict(undefined);
  });
});

describe('.not with an argument is a TypeError that names the positive form', () => {
  const response = conformingResponse(409) as unknown;
  const cases: readonly (readonly [string, () => void])[] = [
    ['a code', () => expect(response).not.toBeConflict('email_taken')],
    ['a RegExp', () => expect(response).not.toBeConflict({ message: /taken/ })],
    ['an empty object', () => expect(response).not.toBeNotFound({})],
    ['a status', () => expect(response).not.toBeErrorResponse(404)],
    [
      'inside another matcher',
      () => expect({ response }).toEqual({ response: expect.not.toBeConflict('x') }),
    ],
  ];
  test.each(cases)('%s', (_, assertion) => {
    expect(assertion).toThrow(TypeError);
    expect(assertion).toThrow('.not checks the status code alone, so it takes no argument.');
  });

  test('the texts', () => {
    expect(cases.map(([, assertion]) => failureMessage(assertion)).join('\n\n')).toMatchInlineSnapshot(`
     "expect(response).not.toBeConflict: .not checks the status code alone, so it takes no argument.
     Assert what the response is instead: expect(response).toBeConflict("email_taken"), or another matcher.

     expect(response).not.toBeConflict: .not checks the status code alone, so it takes no argument.
     Assert what the response is instead: expect(response).toBeConflict({"message": /taken/}), or another matcher.

     expect(response).not.toBeNotFound: .not checks the status code alone, so it takes no argument.
     Assert what the response is instead: expect(response).toBeNotFound({}), or another matcher.

     expect(response).not.toBeErrorResponse: .not checks the status code alone, so it takes no argument.
     Assert what the response is instead: expect(response).toBeErrorResponse(404), or another matcher.

     expect(response).not.toBeConflict: .not checks the status code alone, so it takes no argument.
     Assert what the response is instead: expect(response).toBeConflict("x"), or another matcher."
    `);
  });
});
