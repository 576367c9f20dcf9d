import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { CREDENTIALS, RIGHT_ROUTES, rightApp } from '../../fixtures/provoke/right-app';
import { runMain } from './run-main';

const servers: Server[] = [];
const folder = mkdtempSync(join(tmpdir(), 'provoke-'));

afterAll(async () => {
  rmSync(folder, { recursive: true });
  for (const server of servers) await new Promise((done) => server.close(done));
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const fast = ['--rate', '1000'];
const quiet = (text: string, host: string): string =>
  text.replaceAll(host, 'api').replaceAll(/Date: .*/g, 'Date: …');

/** Two routes, as a tutorial has them. */
function ordinaryApp(): RequestListener {
  const app = express();
  app.set('env', 'production');
  app.use(express.json());
  app.get('/users/:id', (request, response) => {
    if (request.params.id === '1') response.json({ id: 1, email: 'ada@example.com' });
    else response.status(404).json({ error: 'not_found', message: 'No such user' });
  });
  app.post('/users', (request, response) => {
    const { email } = request.body as { readonly email: string };
    if (!email.includes('@')) response.status(422).json({ error: 'invalid_email', message: 'No email' });
    else response.status(201).json({ id: 2, email });
  });
  return app;
}

test('an API that does everything right: exit code 0', async () => {
  const host = await serve(rightApp);
  const { exitCode, out, err } = await runMain([
    'provoke',
    host,
    ...RIGHT_ROUTES.flatMap((route) => ['--route', route]),
    '--header',
    `Authorization: ${CREDENTIALS.Authorization}`,
    ...fast,
  ]);
  expect([exitCode, err]).toEqual([0, '']);
  expect(quiet(out, host)).toMatchInlineSnapshot(`
   "84 mistakes made at http://api: none answered wrongly, 2 with
   advice.

   Errors are checked against: no catalog, only what HTTP requires of an error.

     1  the application
     2  GET /things
     3  POST /things
     4  GET /things/:id
     5  PUT /things/:id
     6  PATCH /things/:id

                              1     2     3     4     5     6
   unknown-path               ✓ 404
   cross-origin               ✓ 404
   path-no-utf8               ✓ 404
   path-nul                   ✓ 404
   path-dot-segments          ✓ 404
   long-path                  ✓ 404
   too-long-path              ! 431
   too-long-field             ✓ 431
   too-many-fields            ✓ 404
   unknown-method             ! 400
   unknown-expectation        ✓ 417
   other-method                     ✓ 405       ✓ 405
   options                          ✓ 204       ✓ 204
   head                             ✓ 200       ✓ 200
   not-acceptable                   ✓ 406       ✓ 406
   unknown-accept-encoding          ✓ 200       ✓ 200
   range-beyond-end                 ✓ 416       ✓ 416
   unknown-range-unit               ✓ 200       ✓ 200
   stale-version                    ✓ 412       ✓ 412
   changed-since                    ✓ 412       ✓ 412
   duplicate-query                  ✓ 200       ✓ 200
   nested-query                     ✓ 200       ✓ 200
   broken-query                     ✓ 200       ✓ 200
   no-credentials                   ✓ 401       ✓ 401
   unknown-scheme                   ✓ 401       ✓ 401
   broken-token                     ✓ 401       ✓ 401
   broken-json                            ✓ 400       ✓ 400 ✓ 400
   json-of-another-kind                   ✓ 422       ✓ 422 ✓ 422
   json-null                              ✓ 422       ✓ 422 ✓ 422
   json-nul                               ✓ 422       ✓ 422 ✓ 422
   json-no-utf8                           ✓ 400       ✓ 400 ✓ 400
   deep-json                              ✓ 422       ✓ 422 ✓ 422
   unknown-media-type                     ✓ 415       ✓ 415 ✓ 415
   missing-media-type                     ✓ 415       ✓ 415 ✓ 415
   unknown-charset                        ✓ 415       ✓ 415 ✓ 415
   unknown-content-coding                 ✓ 415       ✓ 415 ✓ 415
   broken-content-coding                  ✓ 415       ✓ 415 ✓ 415
   too-large                              ✓ 413       ✓ 413 ✓ 413
   missing-resource                             ✓ 404
   parameter-of-another-kind                    ✓ 404
   parameter-too-large                          ✓ 404
   parameter-no-utf8                            ✓ 404
   parameter-nul                                ✓ 404
   parameter-dot-segments                       ✓ 404
   parameter-too-long                           ✓ 404

   ✓ right   ! advice   ✗ wrong   – excepted   · does not apply   ? not sent

   Advice, which fails only with --strict:
     too-long-path: status, expected 414 URI Too Long or 404 Not Found,
     received 431 Request Header Fields Too Large (RFC 9112, 3). Configure the
     server: it answers before the application does.
       at GET /a…: too-long-path
     unknown-method: status, expected 501 Not Implemented, 405 Method Not
     Allowed or 404 Not Found, received 400 Bad Request (RFC 9110, 9.1).
     Configure the server: it answers before the application does.
       at PROVOKE /no-such-path: unknown-method
   "
  `);
});

test('an ordinary one: exit code 1, a table, the usual text and a curl line', async () => {
  const host = await serve(ordinaryApp());
  const html = join(folder, 'provoked.html');
  const { exitCode, out, err } = await runMain([
    'provoke',
    host,
    '--route',
    'GET /users/:id',
    '--route',
    'POST /users',
    '--only',
    'unknown-path',
    '--only',
    'unknown-media-type',
    '--only',
    'stale-version',
    '--only',
    'too-large',
    '--except',
    'too-large=the proxy refuses it',
    '--html',
    html,
    ...fast,
  ]);
  expect([exitCode, err]).toEqual([1, '']);
  expect(quiet(out, host)).toMatchInlineSnapshot(`
   "3 mistakes made at http://api: 2 answered wrongly, 1 with
   advice.

   Errors are checked against: no catalog, only what HTTP requires of an error.

     1  the application
     2  GET /users/:id
     3  POST /users

                       1     2     3
   unknown-path        ✗ 404
   stale-version             ! 200
   unknown-media-type              ✗ 500
   too-large                       –

   ✓ right   ! advice   ✗ wrong   – excepted   · does not apply   ? not sent

   ────────────────────────────────────────────────────────────────────────────

   GET /no-such-path: unknown-path

   Sent: a path that leads nowhere. The response is 404 Not Found, which is
   right, but it breaks the contract of errors.

   1. media-type · Content-Type
      Expected: application/json
      Received: text/html; charset=utf-8
      → Set Content-Type to application/json. (RFC 9110, 8.3)

   Likely cause: this is Express's default page for a route that does not
   exist. After the last route, add \`app.use((req, res) => …)\` that answers
   with the error of the catalog.

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "media-type": "off" } }

   ← HTTP/1.1 404 Not Found
     Content-Type: text/html; charset=utf-8
     X-Powered-By: Express
     Content-Security-Policy: default-src 'none'
     X-Content-Type-Options: nosniff
     Content-Length: 151
     Date: …
     Connection: close

     <!DOCTYPE html>
     <html lang="en">
     <head>
     <meta charset="utf-8">
     <title>Error</title>
     </head>
     <body>
     <pre>Cannot GET /no-such-path</pre>
     </body>
     </html>

   → GET http://api/no-such-path
     Accept: */*
     User-Agent: jest-error-contract

   $ curl -i --path-as-is 'http://api/no-such-path'

   ────────────────────────────────────────────────────────────────────────────

   POST /users: unknown-media-type

   Sent: content of an unknown media type. The response is 500 Internal Server
   Error; right is 415 Unsupported Media Type (RFC 9110, 15.5.16). Check the
   media type before you read the content: a parser that skips it leaves no
   content behind.

   1. status
      Expected: 415 Unsupported Media Type
      Received: 500 Internal Server Error
      → Answer with the status code that the mistake deserves.
        (RFC 9110, 15.5.16)

   2. media-type · Content-Type
      Expected: application/json
      Received: text/html; charset=utf-8
      → Set Content-Type to application/json. (RFC 9110, 8.3)

   Likely cause: this is Express's default error page. At the end of the app,
   add \`app.use((err, req, res, next) => …)\`: with four parameters it is an
   error handler, and there it answers with the error of the catalog.

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [], "rules": { "media-type": "off" } }

   ← HTTP/1.1 500 Internal Server Error
     Content-Type: text/html; charset=utf-8
     X-Powered-By: Express
     Content-Security-Policy: default-src 'none'
     X-Content-Type-Options: nosniff
     Content-Length: 148
     Date: …
     Connection: close

     <!DOCTYPE html>
     <html lang="en">
     <head>
     <meta charset="utf-8">
     <title>Error</title>
     </head>
     <body>
     <pre>Internal Server Error</pre>
     </body>
     </html>

   → POST http://api/users
     Content-Type: application/x-no-such-type
     Accept: */*
     User-Agent: jest-error-contract

     {"broken":

   $ curl -i --path-as-is -X POST 'http://api/users' -H 'Content-Type: application/x-no-such-type' --data-binary '{"broken": '

   Advice, which fails only with --strict:
     stale-version: status, expected 412 Precondition Failed, received 200 OK
     (RFC 9110, 13.1.1). Compare If-Match with the ETag, for GET as well as for
     changes.
       at GET /users/:id: stale-version

   Not made:
     excepted: the proxy refuses it
       at POST /users: too-large
   "
  `);
  expect(readFileSync(html, 'utf8')).toContain('✗ 500');
});

test('a document tells the routes; files take every output', async () => {
  const host = await serve(ordinaryApp());
  const document = {
    openapi: '3.1.0',
    info: { title: 'users', version: '1' },
    paths: {
      '/users': { post: {} },
      '/users/{id}': {
        get: { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }] },
      },
    },
  };
  writeFileSync(join(folder, 'api.json'), JSON.stringify(document));
  const names = ['json', 'sarif', 'markdown'];
  const { exitCode } = await runMain(
    [
      'provoke',
      host,
      '--openapi',
      'api.json',
      ...names.flatMap((name) => [`--${name}`, `out/${name}`]),
      ...fast,
    ],
    { cwd: folder },
  );
  expect(exitCode).toBe(1);
  const report = JSON.parse(readFileSync(join(folder, 'out', 'json'), 'utf8')) as {
    readonly columns: readonly string[];
    readonly results: readonly { readonly mistake: string; readonly result: string }[];
  };
  expect(report.columns).toEqual(['the application', 'POST /users', 'GET /users/{id}']);
  expect(report.results.find(({ mistake }) => mistake === 'wrong-type')?.result).toBe('held');
  for (const name of names) expect(readFileSync(join(folder, 'out', name), 'utf8')).toContain('json-null');
});

test('the run is bounded, and says what it did not send', async () => {
  const host = await serve(rightApp);
  const { exitCode, out } = await runMain([
    'provoke',
    host,
    '--route',
    'GET /things',
    '--most',
    '3',
    ...fast,
  ]);
  expect(exitCode).toBe(0);
  expect(out).toMatch(
    /not sent: the limit of 3 requests is reached: raise it with\s+--most\n\s+at [^]* and 16\s+more/,
  );
  const aborted = await runMain(['provoke', host, ...fast], { signal: AbortSignal.abort() });
  expect(aborted.out).toContain('not sent: the run was stopped');
});

test('credentials are in no output', async () => {
  const host = await serve(ordinaryApp());
  const secret = 'tiger-7f3a9b2c1d';
  const file = join(folder, 'secret.json');
  const { out } = await runMain([
    'provoke',
    host,
    '--route',
    'POST /users',
    '--header',
    `Authorization: Bearer ${secret}`,
    '--json',
    file,
    ...fast,
  ]);
  expect(out).toContain("-H 'Authorization: Bearer [masked]'");
  expect(out).not.toContain(secret);
  expect(readFileSync(file, 'utf8')).not.toContain(secret);
});

test('no output shows a secret of a request that nobody answered', async () => {
  const server = createTcpServer((socket) =>
    socket.on('data', () => socket.destroy()).on('error', () => undefined),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  writeFileSync(
    join(folder, 'secret-names.json'),
    JSON.stringify({ extends: 'standard', errors: [], secrets: ['x-company-pass-mark'] }),
  );
  const names = ['json', 'sarif', 'markdown', 'html'];
  const { exitCode, out } = await runMain(
    [
      'provoke',
      `127.0.0.1:${port}`,
      '--route',
      'GET /users?api_key=tiger-7f3a9b2c1d',
      '--header',
      'X-Company-Pass-Mark: lion-5e8d7c6b',
      '--only',
      'head',
      '--catalog',
      'secret-names.json',
      ...names.flatMap((name) => [`--${name}`, `unanswered.${name}`]),
      ...fast,
    ],
    { cwd: folder },
  );
  await new Promise((done) => server.close(done));
  expect(exitCode).toBe(1);
  expect(out).toContain('Sent: HEAD, which is like GET without content. There is no complete');
  const files = names.map((name) => readFileSync(join(folder, `unanswered.${name}`), 'utf8'));
  for (const text of [out, ...files]) expect(text).not.toMatch(/tiger|lion/);
});

test('without credentials, what is refused before it is looked at is told', async () => {
  const host = await serve(rightApp);
  const { out } = await runMain(['provoke', host, '--route', 'GET /things', ...fast]);
  expect(out).toMatch(
    /Note: \d+ of \d+ responses are 401, so these mistakes did not get past\n\s+authentication\. Give credentials/,
  );
});

test.each([
  [
    ['provoke', '192.0.2.1'],
    '192.0.2.1 is neither this machine nor in a private network.\nprovoke sends mistakes on purpose. If the host is yours, confirm it with --i-own-this-host.\n',
  ],
  [
    ['provoke', 'ftp://ada:tiger@127.0.0.1'],
    '"ftp://[masked]@127.0.0.1" is not an http: or https: URL.\nGive one such as http://127.0.0.1:3000/api.\n',
  ],
  [
    ['provoke', 'ada:tiger@127.0.0.1:1'],
    '"http://[masked]@127.0.0.1:1" contains credentials, which are not sent from there.\nGive them in a header field: Authorization.\n',
  ],
  [
    ['provoke', '127.0.0.1:1/api?api_key=tiger'],
    '"http://127.0.0.1:1/api?api_key=[masked]" has a query, but a base URL cannot have one.\nWrite it with a route: "GET /users?page=1".\n',
  ],
  [
    ['provoke', '127.0.0.1:1', '--route', 'GET users?api_key=tiger'],
    '"GET users?api_key=[masked]" is not a route.\nWrite a method, a space and a path: "POST /users", "GET /users/1" or "GET /users/{id}".\n',
  ],
  [
    ['provoke', 'ftp://127.0.0.1'],
    '"ftp://127.0.0.1" is not an http: or https: URL.\nGive one such as http://127.0.0.1:3000/api.\n',
  ],
  [
    ['provoke', '127.0.0.1:1', '--route', '/users'],
    '"/users" is not a route.\nWrite a method, a space and a path: "POST /users", "GET /users/1" or "GET /users/{id}".\n',
  ],
  [
    ['provoke', '127.0.0.1:1', '--only', 'broken-jsn'],
    'There is no mistake "broken-jsn". Did you mean "broken-json"?\n',
  ],
  [
    ['provoke', '127.0.0.1:1', '--except', 'head'],
    '"head" gives no reason. Write it as "broken-json=why", or "POST /users broken-json=why".\n',
  ],
  [
    ['provoke', '127.0.0.1:1', '--rate', '0'],
    '"0" is not a number above 0, or is too large. Give up to 1000 requests per second with --rate.\n',
  ],
])('%j is refused: exit code 2', async (args, words) => {
  expect(await runMain(args)).toEqual({ exitCode: 2, out: '', err: words });
});

test('where nothing listens: exit code 2', async () => {
  const { exitCode, err } = await runMain(['provoke', '127.0.0.1:1']);
  expect(exitCode).toBe(2);
  expect(err).toMatch(
    /ECONNREFUSED.*\nIs the API running at http:\/\/127\.0\.0\.1:1, and is the port right\?\n/,
  );
});
