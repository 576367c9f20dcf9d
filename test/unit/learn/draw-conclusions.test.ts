import { useCatalog } from '../../../src/catalog/use-catalog';
import type { ErrorCatalog, FormatReference, HttpResponse } from '../../../src/core/types';
import { formats } from '../../../src/generated/data';
import { drawConclusions } from '../../../src/learn/draw-conclusions';
import { simulate } from './simulate';
import { heard, response } from './heard';

const learn = (responses: readonly HttpResponse[], hints: readonly string[] = []) =>
  drawConclusions(heard(responses), hints);

const nameOf = (format: FormatReference | undefined) =>
  typeof format === 'object' ? `${format.id} like ${'extends' in format ? format.extends : 'none'}` : format;

const named = ({ errors }: Pick<ErrorCatalog, 'errors'>) =>
  errors.map(({ status, code }) => `${status} ${code}`);

test.each(formats.map(({ id }) => id))('what is written as %s is told as that', (id) => {
  const catalog = useCatalog({
    catalog: {
      format: id,
      errors: [
        { code: 'bad_request', status: 400, message: 'This is no request' },
        { code: 'email_taken', status: 409, message: 'The address is in use' },
        { code: 'rate_limited', status: 429, message: 'Too many of them' },
      ],
    },
  });
  const lesson = learn(
    catalog.entries.map((entry) => simulate(entry)),
    [id],
  );
  expect([nameOf(lesson.catalog.format), lesson.baseline]).toEqual([id, []]);
  expect(lesson.catalog.errors.map(({ status }) => status)).toEqual([400, 409, 429]);
});

const SHAPES: readonly (readonly [
  name: string,
  responses: readonly HttpResponse[],
  format: string,
  entries: readonly string[],
])[] = [
  [
    'a code and a reason of an own shape',
    [
      response(400, { status: 'error', reason: 'invalid-password' }),
      response(
        401,
        { status: 'error', reason: 'unauthorized', details: 'token-not-found' },
        { 'WWW-Authenticate': 'Bearer' },
      ),
      response(404, { status: 'error', reason: 'file-not-found' }),
    ],
    'api like error-object',
    ['400 invalid_password', '401 unauthorized', '404 file_not_found'],
  ],
  [
    'a text alone',
    [response(404, { error: 'User not found' }), response(400, { error: 'Name is required' })],
    'rails',
    ['400 bad_request', '404 not_found'],
  ],
  [
    'a list of what is wrong',
    [
      response(400, { errors: [{ msg: 'Invalid value', param: 'email', location: 'body' }] }),
      response(422, { errors: [{ msg: 'Too short', param: 'name', location: 'body' }] }),
    ],
    'api like laravel',
    ['400 bad_request', '422 unprocessable_content'],
  ],
  [
    'an envelope',
    [
      response(404, { success: false, error: { code: 'USER_NOT_FOUND', message: 'No such user' } }),
      response(409, { success: false, error: { code: 'EMAIL_TAKEN', message: 'In use' } }),
    ],
    'error-object',
    ['404 USER_NOT_FOUND', '409 EMAIL_TAKEN'],
  ],
  [
    'a code in capitals beside a message',
    [
      response(404, { code: 'USER_NOT_FOUND', message: 'No such user' }),
      response(409, { code: 'EMAIL_TAKEN', message: 'In use' }),
    ],
    'api like fastify',
    ['404 user_not_found', '409 email_taken'],
  ],
  [
    'text',
    [response(404, 'Not Found'), response(500, 'Internal Server Error')],
    'plain like none',
    ['404 not_found', '500 internal_server_error'],
  ],
  [
    'problem details as plain JSON',
    [
      response(404, {
        type: 'https://errors.example.com/no-user',
        title: 'Not Found',
        status: 404,
        detail: 'No such user',
      }),
      response(409, {
        type: 'https://errors.example.com/taken',
        title: 'Conflict',
        status: 409,
        detail: 'In use',
      }),
    ],
    'problem-details-as-sent like problem-details',
    ['404 no_user', '409 taken'],
  ],
];

test.each(SHAPES)('%s', (_, responses, format, entries) => {
  const { catalog, baseline } = learn(responses);
  expect([nameOf(catalog.format), named(catalog), baseline]).toEqual([format, entries, []]);
});
