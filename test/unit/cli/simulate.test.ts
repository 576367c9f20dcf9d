import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { startSimulate } from '../../fixtures/support/simulate-process';
import { runMain } from './run-main';
import { needs } from '../../fixtures/support/needs';

test('a port in use is said in words', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const outcome = await runMain(['simulate', '--port', String(port)]);
  await new Promise((done) => server.close(done));
  expect(outcome).toEqual({
    exitCode: 2,
    out: '',
    err: `Port ${port} is in use by another program.\nChoose another one with --port, or any free port with --port 0.\n`,
  });
});

test('a broken catalog is refused before anything is served', async () => {
  const { exitCode, err } = await runMain([
    'simulate',
    '--catalog',
    join(__dirname, '..', '..', '..', 'package.json'),
  ]);
  expect(exitCode).toBe(2);
  expect(err).toMatch(/^The error catalog .*package\.json has \d+ problems\./);
});

describe('the process', () => {
  let project: PackageProject;
  beforeAll(async () => {
    project = createPackageProject(join(__dirname, '..', '..', 'fixtures', 'projects', 'reference'));
    const errors = [{ code: 'email_taken', status: 409 }];
    writeFileSync(
      join(project.folder, 'error-catalog.json'),
      JSON.stringify({ format: 'problem-details', errors }),
    );
  });
  afterAll(() => project.remove());

  needs('curl').test('serves the catalog that it finds, to curl', async () => {
    const { origin, printed, stop } = await startSimulate(project.folder, '--format', 'fastify');
    const answer = execFileSync('curl', ['-s', '-i', `${origin}/409`], { encoding: 'utf8' });
    expect(answer).toMatch(/^HTTP\/1\.1 409 Conflict\r\nContent-Type: application\/json\r\n/);
    expect(answer).toContain('{"statusCode":409,"code":"EMAIL_TAKEN",');
    expect(await stop('SIGINT')).toBe(0);
    expect(printed().replaceAll(origin, 'http://…').replaceAll(project.folder, '…')).toMatchInlineSnapshot(`
     "Simulating the one error of …/error-catalog.json on http://…

       Reference    http://…/
       An error     curl -i http://…/409

     Stop with Ctrl+C.
     Stopping. Open requests have a moment to finish.
     "
    `);
  });

  test('SIGTERM: what is under way is finished, nothing new is taken', async () => {
    const { origin, printed, stop } = await startSimulate(project.folder);
    const kept = await fetch(`${origin}/409`);
    expect(kept.status).toBe(409);
    await kept.text();
    // Two that only connect: one that never asks, and one that is asked to go on once its request has arrived.
    const idle = connect(Number(new URL(origin).port), '127.0.0.1');
    const sent = request(`${origin}/409?delay=300`, { method: 'POST', headers: { Expect: '100-continue' } });
    await Promise.all([once(idle, 'connect'), once(sent, 'continue')]);
    const stopped = stop('SIGTERM');
    sent.end('content');
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const content: unknown = JSON.parse(String(await response.setEncoding('utf8').toArray()));
    expect([response.statusCode, content]).toMatchObject([409, { code: 'email_taken' }]);
    expect(await stopped).toBe(0);
    idle.destroy();
    expect(printed()).toContain('Stopping. Open requests have a moment to finish.');
    await expect(fetch(`${origin}/409`)).rejects.toThrow('fetch failed');
  });

  test('SIGTERM ends it within two seconds, whatever is under way', async () => {
    const { origin, stop } = await startSimulate(project.folder);
    const port = Number(new URL(origin).port);
    const sockets = [
      'GET /409 HTTP/1.1\r\nHost: localhost\r\n',
      'POST /409 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf',
      'GET /409?delay=30000 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    ].map((text) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write(text);
      return socket;
    });
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    // Answered after the others have arrived.
    await (await fetch(`${origin}/409`)).text();
    const started = performance.now();
    expect(await stop('SIGTERM')).toBe(0);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('no answer is one of Node, and a name of somebody else gets none', async () => {
    const { origin, stop } = await startSimulate(project.folder, '--format', 'simple', '--host', 'api.test');
    const { port } = new URL(origin);
    const answers = await Promise.all(
      [
        'GET /409 HTTP/1.1\r\n\r\n',
        'GET /409 HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n',
        'GET /409 HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\n\r\n',
        'CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n',
        `GET /409 HTTP/1.1\r\nHost: evil.example:${port}\r\n\r\n`,
        `GET http://evil.example/409 HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`,
        ...[`127.0.0.1:${port}`, 'localhost', '[::1]:1', 'app.localhost', 'API.test:80'].map(
          (host) => `GET /409 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
        ),
        'GET /409 HTTP/1.0\r\n\r\n',
      ].map((text) => say(origin, text)),
    );
    const found = answers.map((answer) => {
      const [, status] = /^HTTP\/1\.1 (\d+)/.exec(answer) ?? [];
      const [, code] = /\{"error":"([a-z_]+)"/.exec(answer) ?? [];
      return `${status} ${code}${/^connection: close\r$/im.test(answer) ? '' : ' open'}`;
    });
    expect(found).toEqual([
      '400 bad_request',
      '400 bad_request',
      '417 expectation_failed',
      '501 not_implemented',
      '421 misdirected_request',
      '421 misdirected_request',
      ...Array.from({ length: 6 }, () => '409 email_taken'),
    ]);
    expect(await stop('SIGTERM')).toBe(0);
  });

  test('what is no HTTP, and a header section that is too long', async () => {
    const { origin, stop } = await startSimulate(project.folder, '--format', 'simple');
    expect(await say(origin, 'good morning\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n[^]*Connection: close\r\n\r\n\{"error":"bad_request","message":"This is not an HTTP\/1\.1 request\."\}$/,
    );
    expect(await say(origin, `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(30_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 Request Header Fields Too Large\r\n[^]*"error":"request_header_fields_too_large"/,
    );
    expect(await stop('SIGTERM')).toBe(0);
  });
});

/** Sends a text as it is, and gives what comes back until the connection is closed. */
function say(origin: string, text: string): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('close', () => done(answer));
    socket.on('error', () => done(answer));
  });
}
