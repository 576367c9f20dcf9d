import fc from 'fast-check';
import type { HttpField, HttpResponse } from '../../../src';
import { fieldDefinitions, formats } from '../../../src/generated/data';

/** A response with a secret in it, which nothing may show. */
export interface Planted {
  readonly response: HttpResponse;
  readonly secret: string;
}

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .constantFrom(' ', '\n', '=', '; ', '"', '\\', '%', '::', '##[', 'a.', 'at ', '/', '<a ')
    .chain((part) => fc.nat(120).map((times) => part.repeat(times))),
  fc.constantFrom('::error::x', '##vso[a]', "##teamcity[a 'b']", '\u001b[2J', '    at f (/app/a.js:1:2)'),
);

const names = [
  'Content-Type',
  'Set-Cookie',
  'Cookie',
  'WWW-Authenticate',
  ...fieldDefinitions.map(({ name }) => name),
];
const field: fc.Arbitrary<HttpField> = fc.oneof(
  fc.tuple(fc.oneof(fc.constantFrom(...names), text), text),
  fc
    .constantFrom(...formats.flatMap(({ mediaTypes }) => mediaTypes))
    .map((type): HttpField => ['Content-Type', type]),
);

const MEMBERS = [
  'error',
  'message',
  'details',
  'errors',
  'code',
  'status',
  'title',
  'type',
  'detail',
  '__proto__',
];

const json = fc.object({
  key: fc.oneof(fc.constantFrom(...MEMBERS), text),
  values: [text, fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom(404, 409, 'conflict')],
  maxDepth: 3,
  maxKeys: 4,
});

/** Where a secret is known as one by its place; each gives what it adds to a response. */
const PLACES: readonly ((secret: string) => {
  readonly fields?: readonly HttpField[];
  readonly sent?: readonly HttpField[];
  readonly member?: string;
  readonly query?: string;
})[] = [
  (secret) => ({ sent: [['Authorization', `Bearer ${secret}`]] }),
  (secret) => ({ sent: [['Cookie', `sid=${secret}; theme=dark`]] }),
  (secret) => ({ sent: [['X-Api-Key', secret]] }),
  (secret) => ({ fields: [['Set-Cookie', `sid=${secret}; Path=/; HttpOnly`]] }),
  (secret) => ({ fields: [['X-Auth-Token', secret]] }),
  () => ({ member: 'password' }),
  () => ({ member: 'access_token' }),
  () => ({ member: 'client_secret' }),
  (secret) => ({ query: `?token=${secret}` }),
];

const secretText = fc
  .array(fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'), {
    minLength: 20,
    maxLength: 20,
  })
  .map((letters) => `Zq7${letters.join('')}`);

/** Any response, with a secret that stands where it is known as one, and perhaps again in a message. */
export const planted: fc.Arbitrary<Planted> = fc
  .record({
    status: fc.oneof(
      fc.constantFrom(400, 401, 404, 405, 409, 422, 429, 500, 503),
      fc.integer({ min: 400, max: 599 }),
    ),
    fields: fc.array(field, { maxLength: 5 }),
    body: fc.oneof(json, json, text),
    cut: fc.option(fc.nat(80), { freq: 6 }),
    method: fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS'),
    path: text,
    place: fc.constantFrom(...PLACES),
    secret: secretText,
    isRepeated: fc.boolean(),
  })
  .map(({ status, fields, body, cut, method, path, place, secret, isRepeated }) => {
    const added = place(secret);
    const value =
      typeof body === 'string'
        ? body
        : {
            ...body,
            ...(added.member === undefined ? {} : { [added.member]: secret }),
            ...(isRepeated ? { message: `It is "${secret}", they say.` } : {}),
          };
    const content =
      typeof value !== 'string'
        ? JSON.stringify(value)
        : value + (isRepeated && added.member === undefined ? ` ${secret} ` : '');
    // What is cut off would be half a secret, which no mask can know.
    const isWhole = cut === null || added.member !== undefined || isRepeated;
    return {
      secret,
      response: {
        status,
        fields: [...fields, ...(added.fields ?? [])],
        content: isWhole ? content : content.slice(0, cut),
        request: {
          method,
          url: `/${path}${added.query ?? ''}`,
          fields: added.sent ?? [],
          content: undefined,
        },
      },
    };
  });
