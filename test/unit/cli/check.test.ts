import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createSocketServer } from 'node:net';
import type { AddressInfo, Server as SocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { simulator } from '../../../src/simulator';
import { runMain } from './run-main';
import { needs } from '../../fixtures/support/needs';

const servers: (Server | SocketServer)[] = [];
const folder = mkdtempSync(join(tmpdir(), 'check-'));

afterAll(async () => {
  rmSync(folder, { recursive: true });
  for (const server of servers) {
    const closed = new Promise((done) => server.close(done));
    if ('closeAllConnections' in server) server.closeAllConnections();
    await closed;
  }
});

async function listen(server: Server | SocketServer): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = (listener: RequestListener) => listen(createServer(listener));

test('an answer that keeps the catalog: exit code 0', async () => {
  const api = await serve(simulator());
  expect(await runMain(['check', `${api}/409`])).toEqual({
    exitCode: 0,
    out: '409 Conflict: conforms to its contract.\n',
    err: '',
  });
  for (const expected of ['409', '4xx', 'conflict']) {
    expect(await runMain(['check', `http://${api}/409`, '--expect', expected])).toMatchObject({
      exitCode: 0,
    });
  }
  expect(await runMain(['check', `${api}/409?format=nest`, '--format', 'nest'])).toMatchObject({
    exitCode: 0,
  });
  expect(await runMain(['check', `${api}/409`, '--method', 'head'])).toMatchObject({ exitCode: 0 });
});

test('an answer that does not: exit code 1, and the text of a failed test', async () => {
  const api = await serve(simulator());
  const { exitCode, out, err } = await runMain([
    'check',
    `${api}/401?fault=header-missing`,
    '--expect',
    '401',
  ]);
  expect([exitCode, err]).toEqual([1, '']);
  expect(out.replaceAll(api, 'api').replace(/Date: .*/, 'Date: …')).toMatchInlineSnapshot(`
   "The response is 401 Unauthorized, as expected, but it breaks its contract.

   1. header-missing · WWW-Authenticate
      Expected: the field, for example Bearer realm="api"
      Received: nothing
      → Send the field WWW-Authenticate. (RFC 9110, 15.5.2)

   To turn this off, in an error-catalog.json of your own:
      { "extends": "standard", "errors": [],
        "headers": { "401": { "WWW-Authenticate": "off" } } }

   ← HTTP/1.1 401 Unauthorized
     Content-Type: application/json
     Content-Length: 87
     Cache-Control: no-store
     Vary: Accept, Prefer
     Date: …
     Connection: close

     {
       "error": "unauthorized",
       "message": "Authentication is required to access this resource"
     }

   → GET http://api/401?fault=header-missing
     Accept: */*
     User-Agent: jest-error-contract
   "
  `);
});

test('another status, and a code that is not the one that is expected', async () => {
  const api = await serve(simulator());
  const status = await runMain(['check', `${api}/404`, '--expect', '409']);
  expect([status.exitCode, status.out]).toEqual([
    1,
    expect.stringMatching(/^The response is 404 Not Found, not 409 Conflict\.\n/),
  ]);
  const success = await runMain(['check', `${api}/409?fault=status`]);
  expect(success.out).toMatch(/^The response is 200 OK, not an error \(4xx or 5xx\)\.\n/);
});

test('advice does not fail unless it is meant to', async () => {
  const api = await serve(simulator());
  const line = [
    'check',
    `${api}/409?fault=title-member&format=problem-details`,
    '--format',
    'problem-details',
  ];
  const advised = await runMain(line);
  expect([advised.exitCode, advised.out]).toEqual([0, expect.stringContaining('title')]);
  expect(await runMain([...line, '--strict'])).toMatchObject({ exitCode: 1 });
});

test('--json: the same as data', async () => {
  const api = await serve(simulator());
  const { exitCode, out } = await runMain(['check', `${api}/409?fault=code`, '--json']);
  expect([exitCode, JSON.parse(out)]).toEqual([
    1,
    {
      method: 'GET',
      url: `http://${api}/409?fault=code`,
      status: 409,
      kept: false,
      violations: [
        expect.objectContaining({
          rule: 'code',
          severity: 'must',
          at: '/error',
          expected: 'conflict',
          received: 'code_that_no_catalog_lists',
        }),
      ],
    },
  ]);
});

test('a catalog of one’s own is found from where the command runs', async () => {
  writeFileSync(
    join(folder, 'error-catalog.json'),
    JSON.stringify({ errors: [{ code: 'taken', status: 409 }] }),
  );
  const api = await serve(simulator({ catalog: { errors: [{ code: 'taken', status: 409 }] } }));
  expect(await runMain(['check', `${api}/409`, '--expect', 'taken'], { cwd: folder })).toMatchObject({
    exitCode: 0,
  });
});

test('method, fields and content are sent as they are given', async () => {
  const seen: { message: IncomingMessage; content: string }[] = [];
  const api = await serve((message, response) => {
    let content = '';
    message.on('data', (chunk) => (content += String(chunk)));
    message.on('end', () => {
      seen.push({ message, content });
      response.writeHead(400, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
      response.end(gzipSync('{"error":"bad_request","message":"No"}'));
    });
  });
  const fields = [
    '--header',
    'X-One: 1',
    '--header',
    'X-One:2',
    '--header',
    'Authorization: Bearer s3cr3t-token-value',
  ];
  const broken = await runMain(['check', api, '--data', '{"email":', ...fields, '--expect', 'bad_request']);
  expect(broken).toMatchObject({ exitCode: 0 });
  expect(seen[0]).toMatchObject({
    content: '{"email":',
    message: {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-one': '1, 2', accept: '*/*' },
    },
  });
  writeFileSync(join(folder, 'data.txt'), 'plain');
  await runMain(['check', api, '--data', '@data.txt', '--method', 'put', '--header', 'Accept: text/plain'], {
    cwd: folder,
  });
  expect(seen[1]).toMatchObject({
    content: 'plain',
    message: { method: 'PUT', headers: { accept: 'text/plain' } },
  });
  expect(seen[1]?.message.headers).not.toHaveProperty('content-type');
  const { out } = await runMain(['check', api, '--expect', '404', ...fields]);
  expect(out).toContain('Authorization');
  expect(out).not.toContain('s3cr3t-token-value');
});

test('colours on a terminal', async () => {
  const api = await serve(simulator());
  const { out } = await runMain(['check', `${api}/409?fault=code`], { hasColours: true });
  expect(out).toContain('\u001B[3');
});

describe('no answer is said in words: exit code 2', () => {
  const check = async (url: string, ...args: string[]) => {
    const { exitCode, err } = await runMain(['check', url, ...args]);
    expect(exitCode).toBe(2);
    return err.replaceAll(/127\.0\.0\.1:\d+/g, 'host').split('\n')[1];
  };

  test('refused', async () => {
    const server = createServer();
    const free = await listen(server);
    await new Promise((done) => server.close(done));
    expect(await check(free)).toBe(
      'Nothing listens on host. Is the API running, and is the port right? (connect ECONNREFUSED host)',
    );
  });

  test('no such name', async () => {
    expect(await check('http://no-such-host.invalid/')).toMatch(
      /^There is no host no-such-host\.invalid, or the name server cannot be reached\. \(getaddrinfo /,
    );
  });

  test('too slow', async () => {
    const silent = await listen(
      createSocketServer((socket) => void socket.on('error', () => socket.destroy()).resume()),
    );
    expect(await check(silent, '--timeout', '0.2')).toBe(
      'host did not answer within 0.2 s. Give it more time with --timeout.',
    );
  });

  test('interrupted', async () => {
    const silent = await listen(
      createSocketServer((socket) => void socket.on('error', () => socket.destroy()).resume()),
    );
    const stop = new AbortController();
    const outcome = runMain(['check', silent], { signal: stop.signal });
    stop.abort();
    expect((await outcome).err).toMatch(/\nThe request was stopped\.\n$/);
  });

  test('broken off by the server, before and within the content', async () => {
    const api = await serve(simulator());
    for (const fault of ['reset', 'truncated', 'wrong-length']) {
      expect(await check(`${api}/409?fault=${fault}`)).toMatch(
        /^host closed the connection before its response was complete\. \(/,
      );
    }
  });

  test('https: where there is no TLS, and no HTTP at all', async () => {
    const api = await serve(simulator());
    expect(await check(`https://${api}/`)).toMatch(
      /^host does not speak TLS as expected\. Is it http: instead of https:\? \(/,
    );
    const other = await listen(
      createSocketServer(
        (socket) =>
          void socket
            .on('error', () => socket.destroy())
            .resume()
            .end('220 mail ready\r\n'),
      ),
    );
    expect(await check(other)).toMatch(
      /^The answer of host is not HTTP\/1\.1\. Is it https: instead of http:\? \(/,
    );
  });

  needs('openssl').test('a certificate that nobody vouches for, or of another name', async () => {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name)) as [string, string];
    const subject = ['-subj', '/CN=other.example.com', '-addext', 'subjectAltName=DNS:other.example.com'];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject],
      {
        stdio: 'ignore',
      },
    );
    const secure = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, simulator());
    expect(await check(`https://${await listen(secure)}/409`)).toMatch(
      /^The certificate of 127\.0\.0\.1 is not from an authority that this machine trusts\. Set NODE_EXTRA_CA_CERTS to its file\. \(/,
    );
  });
});

test.each([
  [
    ['check', 'ftp://x'],
    '"ftp://x" is not an http: or https: URL. Give one such as http://127.0.0.1:3000/users.\n',
  ],
  [['check', 'x', '--header', 'nonsense'], '"[masked]" is not a header field. Write it as "Name: value".\n'],
  [['check', 'x', '--method', 'G ET'], '"G ET" is not a method. Give one such as GET with --method.\n'],
  [
    ['check', 'x', '--timeout', 'long'],
    '"long" is not a time. Give a number of seconds up to 3600 with --timeout.\n',
  ],
  [
    ['check', 'x', '--expect', 'conflit'],
    '"conflit" is neither a status code nor a code of the catalog. Did you mean "conflict"?\n',
  ],
  [['check'], "Missing required argument 'url'\n"],
])('%j is wrong use', async (args, err) => {
  expect(await runMain(args)).toEqual({ exitCode: 2, out: '', err });
});

describe('secrets of the command line, where there is no response to show', () => {
  const secret = 'hunter22-Zk9q';
  const closed = 'http://127.0.0.1:1';

  test.each<readonly string[]>([
    [`http://ada:${secret}@127.0.0.1:1/users`],
    [`http://${secret}@127.0.0.1:1/users`],
    [`ada:${secret}@127.0.0.1:1/users`],
    [`${closed}/users?token=${secret}`],
    [`${closed}/users?page=2&api_key=${secret}#access_token=${secret}`],
    [`${closed}/reset-password/${secret}`],
    [`ftp://ada:${secret}@127.0.0.1/users`],
    [`http://ada:${secret}@127.0.0.1:99999/users?token=${secret}`],
    [`ada:${secret}@127.0.0.1:99999/`],
    [closed, '--header', `X-Api-Key ${secret}`],
    [closed, '--header', `X-Api-Key=${secret}`],
    [closed, '--header', `Authorization Bearer ${secret}`],
    [closed, '--header', secret],
    [closed, '--header', `: ${secret}`],
    [closed, '--header', `X-Api-Key: ${secret}`, '--expect', secret],
    [closed, '--header', `Authorization: Bearer ${secret}`, '--method', `G ${secret}`],
    [closed, '--data', `{"password":"${secret}"}`, '--timeout', secret],
    [closed, '--data', `password=${secret}`, '--expect', `x${secret}`],
    [closed, `--token=${secret}`],
  ])('check %s %s %s', async (...args) => {
    const { exitCode, out, err } = await runMain(['check', ...args]);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).not.toBe('');
    expect(err).not.toContain(secret.slice(0, 8));
  });

  test('what is left says where it went wrong', async () => {
    const { err } = await runMain(['check', `http://ada:${secret}@127.0.0.1:1/users?token=${secret}`]);
    expect(err).toMatchInlineSnapshot(`
     "GET http://[masked]@127.0.0.1:1/users?token=[masked]
     Nothing listens on 127.0.0.1:1. Is the API running, and is the port right? (connect ECONNREFUSED 127.0.0.1:1)
     "
    `);
    expect((await runMain(['check', closed, '--header', `X-Api-Key ${secret}`])).err).toMatchInlineSnapshot(`
     ""X-Api-Key [masked]" is not a header field. Write it as "Name: value".
     "
    `);
  });
});
