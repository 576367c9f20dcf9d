import fc from 'fast-check';
import request from 'supertest';
import type { HttpResponse } from '../../../src';
import { check, createMatchers, readResponse } from '../../../src';
import { failureMessage } from '../failure/show-failure';
import { serve } from '../../fixtures/support/serve';

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

/* A secret is planted in every position of an exchange, and found in no output. */

interface Planted {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
  readonly url?: string;
  readonly sent?: unknown;
  readonly sentHeaders?: Readonly<Record<string, string>>;
  readonly argument?: object;
}

const json = { 'Content-Type': 'application/json' };
const html = { 'Content-Type': 'text/html' };
const conflict = (message: string): object => ({ error: 'conflict', message });
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const jwt = (secret: string): string =>
  `${base64('{"alg":"HS256"}').replace(/=+$/, '')}.${Buffer.from(JSON.stringify({ sub: secret })).toString('base64url')}.c2lnbmF0dXJl`;

/** Each position, by what it is; `secret` is what must not be seen again. */
const positions: Readonly<Record<string, (secret: string) => Planted>> = {
  'field Authorization: Bearer': (secret) => ({ sentHeaders: { Authorization: `Bearer ${secret}` } }),
  'field Authorization: Basic': (secret) => ({
    sentHeaders: { Authorization: `Basic ${base64(`ada:${secret}`)}` },
  }),
  'field Authorization: Digest': (secret) => ({
    sentHeaders: {
      Authorization: `Digest username="ada", realm="api", response="${secret.replaceAll(/["\\]/g, '\\$&')}"`,
    },
  }),
  'field Authorization without a scheme': (secret) => ({ sentHeaders: { authorization: secret } }),
  'field Proxy-Authorization': (secret) => ({ sentHeaders: { 'Proxy-Authorization': `Bearer ${secret}` } }),
  'field X-Api-Key': (secret) => ({ sentHeaders: { 'X-Api-Key': secret } }),
  'field X-CSRF-Token of the response': (secret) => ({ headers: { ...json, 'X-CSRF-Token': secret } }),
  'field Authentication-Info': (secret) => ({
    headers: { ...json, 'Authentication-Info': `nextnonce="${secret}"` },
  }),
  'field Location with a token': (secret) => ({
    headers: { ...json, Location: `/reset?token=${encodeURIComponent(secret)}` },
  }),
  cookie: (secret) => ({ sentHeaders: { Cookie: `theme=dark; sid=${encodeURIComponent(secret)}` } }),
  'cookie without a name': (secret) => ({ sentHeaders: { Cookie: encodeURIComponent(secret) } }),
  'cookie that is set': (secret) => ({
    headers: { ...json, 'Set-Cookie': [`a=1; Path=/`, `sid=${encodeURIComponent(secret)}; HttpOnly`] },
  }),
  'cookies that are set on one line': (secret) => ({
    headers: { ...json, 'Set-Cookie': `a=1; Path=/, sid=${encodeURIComponent(secret)}; HttpOnly` },
  }),
  'URL parameter': (secret) => ({ url: `/users?page=2&access_token=${encodeURIComponent(secret)}` }),
  'URL fragment': (secret) => ({ url: `/users#access_token=${encodeURIComponent(secret)}` }),
  'URL user information': (secret) => ({
    url: `https://ada:${encodeURIComponent(secret)}@api.example.com/users`,
  }),
  'URL user information without a name': (secret) => ({
    url: `https://${encodeURIComponent(secret)}@api.example.com/users`,
  }),
  'URL within a URL': (secret) => ({
    url: `/login?next=${encodeURIComponent(`/x?token=${encodeURIComponent(secret)}`)}`,
  }),
  'request JSON': (secret) => ({ sent: { email: 'ada@example.com', password: secret } }),
  'request JSON, nested': (secret) => ({ sent: { users: [{ login: { credentials: { value: secret } } }] } }),
  'request JSON, in a list': (secret) => ({ sent: { apiKeys: ['a', secret] } }),
  'request JSON, within text': (secret) => ({
    sent: { query: `mutation { login(password: ${JSON.stringify(secret)}) }` },
  }),
  'request form': (secret) => ({ sent: `email=ada&password=${encodeURIComponent(secret)}&page=2` }),
  'request form with brackets': (secret) => ({ sent: `user[password]=${encodeURIComponent(secret)}` }),
  'request text': (secret) => ({ sent: `password: ${JSON.stringify(secret)}\nname: "ada"` }),
  'request XML': (secret) => ({ sent: `<login><password>${escapeMarkup(secret)}</password></login>` }),
  'request octets': (secret) => ({ sent: Buffer.from(JSON.stringify({ password: secret })) }),
  'response member': (secret) => ({ body: { ...conflict('x'), token: secret } }),
  'response member, nested': (secret) => ({
    body: { ...conflict('x'), session: { data: { a: [{ b: secret }] } } },
  }),
  'response member, in a list': (secret) => ({
    body: { ...conflict('x'), items: [{ accessToken: secret }] },
  }),
  'response member of a message': (secret) => ({
    body: { error: { password: secret }, message: { token: secret } },
  }),
  'response member after a byte order mark': (secret) => ({
    body: `\uFEFF${JSON.stringify({ ...conflict('x'), token: secret })}`,
  }),
  'response text with an assignment': (secret) => ({
    body: conflict(`wrong: password=${JSON.stringify(secret)}`),
  }),
  'response text with a URI': (secret) => ({
    body: conflict(`no route to postgres://ada:${encodeURIComponent(secret)}@db:5432/x`),
  }),
  'response text with a URI in a stack trace': (secret) => ({
    body: conflict(
      `Error: ${'x'.repeat(20)} postgres://ada:${encodeURIComponent(secret)}@db/x at f (/srv/app/users.ts:41:17)`,
    ),
  }),
  'response text with a JSON Web Token': (secret) => ({ body: conflict(`${jwt(secret)} has expired`) }),
  'invalid JSON': (secret) => ({
    body: `{"error":"conflict","session":{"password":${JSON.stringify(secret)},"a":`,
  }),
  'invalid JSON, at the end': (secret) => ({
    body: `{"error":"conflict","message":"${'x'.repeat(200)}","token":${JSON.stringify(secret)}`,
  }),
  HTML: (secret) => ({
    headers: html,
    body: `<form><input name="_token" value="${escapeMarkup(secret)}"></form>`,
  }),
  'HTML with a dump of fields': (secret) => ({
    headers: html,
    body: `<pre>Cookie: sid=${escapeMarkup(secret)}\nAccept: *</pre>`,
  }),
  'argument: body': (secret) => ({ body: conflict('x'), argument: { body: { password: secret } } }),
  'argument: body, nested': (secret) => ({
    body: conflict('x'),
    argument: { body: { list: [{ token: [secret] }] } },
  }),
  'argument: body, in an asymmetric matcher': (secret) => ({
    body: conflict('x'),
    argument: {
      body: {
        password: expect.stringContaining(secret),
        user: expect.objectContaining({ tokens: [secret] }),
      },
    },
  }),
  'argument: headers': (secret) => ({
    body: conflict('x'),
    argument: { headers: { 'Set-Cookie': `sid=${secret}`, Authorization: secret } },
  }),
  'argument: message': (secret) => ({
    body: conflict('x'),
    argument: { message: `password=${JSON.stringify(secret)}` },
  }),
};

/** Ways in which a server repeats what it was sent; the first repeats nothing. */
const echoes: Readonly<Record<string, (secret: string) => Planted>> = {
  '': () => ({}),
  'echoed in the message': (secret) => ({ body: conflict(`cannot use ${secret} here`) }),
  'echoed as the code': (secret) => ({ body: { error: secret, message: 'x' } }),
  'echoed as the name of a member': (secret) => ({ body: { ...conflict('x'), [secret]: 1 } }),
  'echoed in a detail': (secret) => ({
    body: { ...conflict('x'), details: [{ pointer: `/${secret}`, message: secret }] },
  }),
  'echoed in a long text': (secret) => ({
    body: conflict(`${'x'.repeat(990)}${secret}${'x'.repeat(40_000)}`),
  }),
  'echoed in HTML': (secret) => ({ headers: html, body: `<p>cannot use ${escapeMarkup(secret)}</p>` }),
  'echoed in invalid JSON': (secret) => ({ body: `{"message":${JSON.stringify(`cannot use ${secret}`)}` }),
  'echoed in a long invalid JSON': (secret) => ({
    body: `${JSON.stringify(secret)}${'x'.repeat(40)}${JSON.stringify(secret)}${'x'.repeat(480)}${secret}x`,
  }),
  'echoed in a URL': (secret) => ({
    headers: { ...json, Link: `</x?q=${encodeURIComponent(secret)}>; rel="a"` },
  }),
  'echoed in a field with a grammar': (secret) => ({
    headers: { ...json, 'Retry-After': encodeURIComponent(secret) },
  }),
  'echoed in Base64': (secret) => ({ body: conflict(`cannot decode ${base64(secret)}`) }),
  ...Object.fromEntries(
    // The excerpt of a leak is cut somewhere within one of these.
    Array.from({ length: 12 }, (_, index) => [
      `echoed ${16 + 3 * index} characters from a stack frame`,
      (secret: string) => {
        const far = 'z'.repeat(16 + 3 * index);
        return {
          body: conflict(
            `y ${secret}${far} at f (/srv/app/users.ts:41:17) ${far}${secret} ${'y'.repeat(80)}`,
          ),
        };
      },
    ]),
  ),
  'echoed in plain text': (secret) => ({
    headers: { 'Content-Type': 'text/plain' },
    body: `cannot use ${secret}`,
  }),
};

const secrets = ['Zk9q7Wm2Xp4LtRv8', 'p&ss<w>or"d/1 \\ö%7e+x'];

describe.each(secrets)('the secret %s', (secret) => {
  const seen = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    escapeMarkup(secret),
    base64(secret),
    base64(`ada:${secret}`),
    jwt(secret),
    secret.slice(0, 8),
    secret.slice(-8),
  ];

  test.each(Object.keys(positions))('%s', (position) => {
    const planted = positions[position]?.(secret) ?? {};
    for (const [name, echo] of Object.entries(echoes)) {
      const isRepeated = name !== '' && (planted.headers !== undefined || planted.body !== undefined);
      if (isRepeated) continue;
      const response = responseOf({ ...planted, ...echo(secret) });
      const outputs = [...outputsOf(response, planted.argument), ...(name === '' ? [errorOf(planted)] : [])];
      for (const output of outputs) {
        for (const spelling of seen) {
          if (output.includes(spelling)) throw new Error(`${name}: ${spelling} is in\n${output}`);
        }
      }
    }
  });
});

test('a secret of any characters, sent in any of these positions, is found in no echo', () => {
  const sent = Object.entries(positions).filter(([name]) =>
    /^(field Auth|field X-Api|URL p|request)/.test(name),
  );
  const value = fc
    .string({ minLength: 12, maxLength: 40 })
    .filter((text) => text.trim() === text && !isOrdinary(text));
  fc.assert(
    fc.property(
      fc.constantFrom(...sent),
      fc.constantFrom(...Object.values(echoes)),
      value,
      ([, plant], echo, secret) => {
        const planted = plant(secret);
        fc.pre(planted.headers === undefined && planted.body === undefined);
        const response = responseOf({ ...planted, ...echo(secret) });
        for (const assertion of [
          () => expect(response).toBeNotFound(),
          () => expect(response).toBeConflict({ body: { absent: 1 } }),
        ]) {
          const message = failureMessage(assertion);
          for (const spelling of [secret, JSON.stringify(secret).slice(1, -1), escapeMarkup(secret)]) {
            expect(message).not.toContain(spelling);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

/** Text that stands in every failure, or that the shapes above cannot carry. */
function isOrdinary(text: string): boolean {
  return /^[ .=-]*$|[<>]/.test(text);
}

test('all of this is about outputs that show the exchange', () => {
  const secret = 'Zk9q7Wm2Xp4LtRv8';
  const response = responseOf({ sent: { password: secret }, body: { error: secret, message: 'x' } });
  const outputs = outputsOf(response, { body: { password: secret } });
  expect(outputs).toHaveLength(7);
  for (const output of outputs) expect(output).toContain('[masked]');
});

test('as supertest sends and receives it', async () => {
  const secret = 'Zk9q7Wm2Xp4LtRv8';
  const response = await request(
    serve({
      headers: { ...json, 'Set-Cookie': [`sid=${secret}; Path=/; HttpOnly`, 'theme=dark'] },
      content: { error: secret, message: `no ${secret}`, session: { id: secret } },
    }),
  )
    .post(`/users?token=${secret}`)
    .set('Cookie', `sid=${secret}`)
    .auth('ada', secret)
    .send({ password: secret });
  const message = failureMessage(() => expect(response).toBeConflict());
  expect(message).not.toContain(secret);
  expect(message).toMatchInlineSnapshot(`
   "expect(response).toBeConflict()

   The response is 409 Conflict, as expected, but it breaks its contract.

   1. code · /error
      Expected: "conflict"
      Received: "[masked]"
      → Send "conflict", or add the received code to the error catalog under
        this status.

   Advice, which fails only with "strict": true:

   2. session-cookie · Set-Cookie
      Expected: no cookie sid
      Received: [masked]
      → Begin the session only after a request has succeeded.

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "codes": "any" }

   ← HTTP/1.1 409 Conflict
     Content-Type: application/json
     Set-Cookie: sid=[masked]; Path=/; HttpOnly
     Set-Cookie: theme=[masked]
     Connection: close
     Content-Length: 96

     {
       "error": "[masked]",
       "message": "no [masked]",
       "session": "[masked]"
     }

   → POST http://127.0.0.1:PORT/users?token=[masked]
     content-type: application/json
     cookie: sid=[masked]
     authorization: Basic [masked]
     host: 127.0.0.1:PORT
     accept-encoding: gzip, deflate
     content-length: 31

     {
       "password": "[masked]"
     }"
  `);
});

function responseOf({
  status = 409,
  headers = json,
  body = conflict('x'),
  url,
  sent,
  sentHeaders,
}: Planted): object {
  return {
    status,
    headers,
    body,
    request: { method: 'POST', url: url ?? '/users', headers: sentHeaders ?? {}, body: sent },
  };
}

/** Everything that the package says about a response. */
function outputsOf(response: object, argument: object = { body: { password: 'x' } }): readonly string[] {
  const httpResponse = readResponse(response) as HttpResponse;
  const asked = { message: 'other', details: [{}], headers: { link: 'x', 'retry-after': 'x' }, ...argument };
  return [
    failureMessage(() => expect(response).toBeNotFound()),
    failureMessage(() => expect(response).not.toBeConflict()),
    failureMessage(() => expect(response).toBeConflict(asked)),
    failureMessage(() => expect(response).toBeConflict({ ...argument, message: 'other' })),
    failureMessage(() => expect(response).not.toBeConflict(argument)),
    failureMessage(() => expect(response).toBeErrorResponse({ ...argument, code: 'not_found' })),
    JSON.stringify(check(httpResponse, { status: 404 })) +
      JSON.stringify(check(httpResponse, { strict: true })),
  ];
}

/** An Error that quotes the exchange, received in the place of a response. */
function errorOf(planted: Planted): string {
  const error = Object.assign(new Error(JSON.stringify(planted)), { status: 409 });
  return failureMessage(() => expect(error as unknown).toBeConflict());
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
