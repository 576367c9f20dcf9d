import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { sendOverHttp } from '../../../src/provoke/app/send-over-http';
import { curlLine } from '../../../src/provoke/curl';
import { findRoutes } from '../../../src/provoke/find-routes';
import { planAttempts } from '../../../src/provoke/plan';
import { needs } from '../../fixtures/support/needs';
import { RIGHT_ROUTES } from '../../fixtures/provoke/right-app';

const run = promisify(execFile);
const arrived: object[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const hash = createHash('sha256');
    for await (const chunk of request) hash.update(chunk as Buffer);
    const { 'user-agent': _agent, connection: _connection, expect: _expect, ...headers } = request.headers;
    // A length of nothing, and none, are the same.
    if (headers['content-length'] === '0') delete headers['content-length'];
    arrived.push({ method: request.method, url: request.url, headers, content: hash.digest('hex') });
    response.end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((done) => server.close(done)));

const { attempts } = planAttempts(findRoutes(undefined, { routes: RIGHT_ROUTES }, '').routes, {
  hasServer: false,
  unsafe: true,
});
const each = [...new Map(attempts.map((one) => [one.mistake.id, one])).values()];

needs('curl').test.each(each.map((one) => [one.mistake.id, one] as const))(
  '%s: the line for a shell sends the same',
  async (_, attempt) => {
    arrived.length = 0;
    await sendOverHttp(origin, 5_000)(attempt.request);
    await run('sh', ['-c', curlLine(attempt, origin)]);
    expect(arrived).toHaveLength(2);
    expect(arrived[1]).toEqual(arrived[0]);
  },
);

test('credentials are masked, and quotation marks are kept from the shell', () => {
  const [attempt] = planAttempts([{ method: 'GET', path: "/it's" }], {
    headers: { Authorization: 'Bearer tiger', 'X-Name': "O'Hara" },
    only: ['not-acceptable'],
    hasServer: false,
  }).attempts;
  expect(attempt === undefined ? '' : curlLine(attempt, 'http://api')).toBe(
    String.raw`curl -i --path-as-is 'http://api/it'\''s' -H 'Authorization: Bearer [masked]' -H 'X-Name: O'\''Hara' -H 'Accept: application/x-no-such-type'`,
  );
});

test('what a catalog calls a secret is masked, in a field as in a query', () => {
  const [attempt] = planAttempts([{ method: 'GET', path: '/users', query: 'pass-mark=lion' }], {
    headers: { 'X-Pass-Mark': 'tiger', 'X-Trace': 'Bearer tiger' },
    only: ['not-acceptable'],
    hasServer: false,
  }).attempts;
  const line = attempt === undefined ? 'tiger' : curlLine(attempt, 'http://api', ['pass mark']);
  expect(line).toContain("'http://api/users?pass-mark=[masked]' -H 'X-Pass-Mark: [masked]'");
  expect(line).not.toContain('tiger');
});
