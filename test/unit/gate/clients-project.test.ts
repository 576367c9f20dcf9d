import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buildSync } from 'esbuild';
import type { ContractReport } from '../../../src/coverage/contract-report';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import type { JestOptions, JestRun } from '../../fixtures/support/run-jest';
import { runJest } from '../../fixtures/support/run-jest';

/*
 * Every client: whatever a test sends its requests with, an error response of a server in the test process fails
 * the test that provoked it, once, and the app's own calls to other servers count for nobody.
 */

const repository = join(__dirname, '..', '..', '..');

/** How a client is called, and whether the line of the call is known, or that of the test. */
interface Client {
  /** The body of a function of a URL; `client` is the package. */
  readonly get: string;
  readonly packageName?: string;
  readonly knowsLine?: boolean;
  /** What it gives can be asserted. */
  readonly isRead?: boolean;
}

const quiet = '.catch((error) => error)';

const CLIENTS: { readonly [name: string]: Client } = {
  supertest: {
    get: 'client(server).get(new URL(url).pathname)',
    packageName: 'supertest',
    knowsLine: true,
    isRead: true,
  },
  fetch: { get: 'fetch(url)', knowsLine: true, isRead: true },
  undici: {
    get: 'client.request(url).then(async (one) => { await one.body.text(); return one; })',
    packageName: 'undici',
  },
  'undici-fetch': { get: 'client.fetch(url)', packageName: 'undici', isRead: true },
  axios: { get: `client.get(url)${quiet}`, packageName: 'axios', isRead: true },
  got: { get: `client.got.get(url, { retry: { limit: 0 } })${quiet}`, packageName: 'got', isRead: true },
  ky: {
    get: `client.default.get(url, { retry: 0 })${quiet}`,
    packageName: 'ky',
    knowsLine: true,
    isRead: true,
  },
  superagent: { get: `client.get(url)${quiet}`, packageName: 'superagent', isRead: true },
  'node-fetch': { get: 'client.default(url)', packageName: 'node-fetch', isRead: true },
  needle: { get: `client('get', url)`, packageName: 'needle', isRead: true },
  'node-http': {
    get: `new Promise((done) => require('node:http').get(url, (answer) => { answer.resume(); answer.on('end', () => done(answer)); }))`,
    knowsLine: true,
  },
  'chai-http': { get: 'client.get(url)', packageName: 'chai-http-client', isRead: true },
  pactum: { get: 'client.spec().get(url).toss()', packageName: 'pactum' },
  'light-my-request': {
    get: 'client(app, { method: "GET", url: new URL(url).pathname })',
    packageName: 'light-my-request',
    isRead: true,
  },
};

const APP = `
const http = require('node:http');
const ANSWERS = {
  '/good': [409, { error: 'email_taken', message: 'Resource already exists' }],
  '/bad': [409, { message: 'no code' }],
  '/fine': [200, { ok: true }],
};
const answer = (request, response) => {
  const [status, content] = ANSWERS[request.url.split('?')[0]] ?? [404, { error: 'not_found', message: 'No such page' }];
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.write(JSON.stringify(content).slice(0, 5));
  response.end(JSON.stringify(content).slice(5));
};
// The stub stands for a service of somebody else, of which errors are expected.
const stub = http.createServer(answer);
const app = (request, response) => {
  const upstream = \`http://127.0.0.1:\${stub.address()?.port}/bad\`;
  if (request.url === '/by-http') {
    return void http.get(upstream, (reply) => reply.resume().on('end', () => answer({ url: '/fine' }, response)));
  }
  if (request.url === '/by-fetch') {
    return void fetch(upstream).then((reply) => reply.text()).then(() => answer({ url: '/fine' }, response));
  }
  if (request.url === '/cut') {
    response.writeHead(409, { 'Content-Type': 'application/json', 'Content-Length': '100' });
    response.write('{"error":');
    return void setImmediate(() => request.socket.destroy());
  }
  answer(request, response);
};
module.exports = { app, stub, server: http.createServer(app) };
`;

const testFile = (name: string, { get, packageName, isRead }: Client): string => `
const { once } = require('node:events');
const { app, stub, server } = require('../app');
${packageName === undefined ? '' : `const client = require('../clients/${packageName}');`}
const get = (url) => ${get};
let at;
beforeAll(async () => {
  await Promise.all([once(server.listen(0, '127.0.0.1'), 'listening'), once(stub.listen(0, '127.0.0.1'), 'listening')]);
  at = (path) => \`http://127.0.0.1:\${server.address().port}\${path}\`;
});
afterAll(() => { for (const one of [server, stub]) { one.closeAllConnections(); one.close(); } });

test('break 1 ${name}', async () => {
  await get(at('/good'));
  await get(at('/bad'));
});
test('good: what keeps its contract, and what is no error', async () => {
  await get(at('/good'));
  await get(at('/fine'));
  await get(at('/missing'));
});
test('good: the calls of the app itself', async () => {
  await get(at('/by-http'));
  await get(at('/by-fetch'));
  await get(at('/good'));
});
${
  isRead === true
    ? `test('good: asserted', async () => {
  const response = await get(at('/good'));
  await expect(response).toBeConflict('email_taken');
});
test('break 2: asserted, and the assertion fails', async () => {
  const response = await get(at('/bad'));
  await expect(response).toBeConflict();
});`
    : ''
}
test('break 3: two at once, each told', async () => {
  await Promise.all([get(at('/bad')), get(at('/bad?again'))]);
});
test('good: the next test is not blamed', async () => {
  await get(at('/fine'));
});
`;

const SPECIAL: { readonly [name: string]: string } = {
  'hono.test.js': `
const { Hono } = require('../clients/hono');
const { watch } = require('jest-error-contract/enforce');
const app = new Hono();
const same = watch(app);
app.get('/good', (c) => c.json({ error: 'email_taken', message: 'Resource already exists' }, 409));
app.get('/bad', (c) => c.json({ message: 'no code' }, 409));
test('good: it is the same app', async () => {
  expect(same).toBe(app);
  expect((await app.request('/good')).status).toBe(409);
});
test('break 1 hono', async () => {
  const response = await app.request('/bad');
  expect(await response.json()).toEqual({ message: 'no code' });
});
test('good: asserted', async () => {
  await expect(await app.request('/good')).toBeConflict('email_taken');
});
test('break 2: by fetch()', async () => {
  await app.fetch(new Request('http://localhost/bad'));
});
`,
  'h3.test.js': `
const { H3 } = require('../clients/h3');
const { watch } = require('jest-error-contract/enforce');
const app = watch(new H3());
const answer = (content) => (event) => { event.res.status = 409; return content; };
app.get('/good', answer({ error: 'email_taken', message: 'Resource already exists' }));
app.get('/bad', answer({ message: 'no code' }));
test('good: h3', async () => { expect((await app.request('/good')).status).toBe(409); });
test('break 1 h3', () => app.request('/bad'));
test('break 2: by fetch()', () => app.fetch(new Request('http://localhost/bad')));
`,
  'recipes.test.js': `
const { enforce } = require('jest-error-contract/enforce');
const { default: axios } = require('../clients/axios');
const { got } = require('../clients/got');
// The base URL that the gate watches has another host.
const base = process.env.JEST_ERROR_CONTRACT_BASE_URL.replace('127.0.0.1', 'localhost');
const api = axios.create();
api.interceptors.response.use(enforce, (error) => Promise.reject(error.response ? enforce(error) : error));
const client = got.extend({ retry: { limit: 0 }, hooks: { afterResponse: [(response) => enforce(response)] } });
test('good: axios', async () => {
  await expect(api.get(base + '/good')).rejects.toMatchObject({ response: { status: 409 } });
  expect((await api.get(base + '/fine')).status).toBe(200);
});
test('break 1: axios', () => api.get(base + '/bad').catch(() => {}));
test('good: axios, nobody answers', () =>
  expect(api.get('http://127.0.0.1:1/')).rejects.toMatchObject({ code: 'ECONNREFUSED' }));
test('good: got', () => expect(client.get(base + '/good')).rejects.toMatchObject({ response: { statusCode: 409 } }));
test('break 2: got', () => client.get(base + '/bad').catch(() => {}));
`,
  'handler.test.js': `
const { watch } = require('jest-error-contract/enforce');
const GET = watch(async (request) =>
  Response.json(request.url.endsWith('/bad') ? { message: 'no code' } : { error: 'email_taken', message: 'x' }, { status: 409 }));
test('good: a route handler', async () => {
  expect((await GET(new Request('http://localhost/good'))).status).toBe(409);
});
test('break 1 handler', async () => {
  await GET(new Request('http://localhost/bad'));
});
`,
  'cut.test.js': `
const { once } = require('node:events');
const { server } = require('../app');
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => { server.closeAllConnections(); server.close(); });
test('break 1 cut: what arrived in part is judged by what arrived', async () => {
  const response = await fetch(\`http://127.0.0.1:\${server.address().port}/cut\`);
  await response.text().catch(() => {});
});
`,
  'concurrent.test.js': `
const { once } = require('node:events');
const { server } = require('../app');
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => { server.closeAllConnections(); server.close(); });
const at = (path) => \`http://127.0.0.1:\${server.address().port}\${path}\`;
test.concurrent('good: one of several', async () => { await fetch(at('/good')); });
test.concurrent('good by itself: the file fails for it', async () => { await fetch(at('/bad')); });
`,
  'earlier.test.js': `
const http = require('node:http');
const { once } = require('node:events');
const { server } = require('../app');
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => { server.closeAllConnections(); server.close(); });
let begun;
test('good: begins a request', () => {
  begun = http.request({ port: server.address().port, path: '/bad' });
});
test('good: ends what another test has begun, for which the file fails', async () => {
  begun.end();
  const [answer] = await once(begun, 'response');
  await once(answer.resume(), 'end');
});
`,
  'http2.test.js': `
const http2 = require('node:http2');
const { once } = require('node:events');
// Node publishes what its servers on HTTP/2 do from version 22 on.
const seen = Number(process.versions.node.split('.')[0]) >= 22 ? 'break' : 'good';
const answer = (request, response) => {
  const isBad = request.url === '/bad';
  response.writeHead(409, { 'content-type': 'application/json' });
  response.end(JSON.stringify(isBad ? { message: 'no code' } : { error: 'email_taken', message: 'x' }));
};
const stub = http2.createServer(answer);
const server = http2.createServer((request, response) => {
  if (request.url === '/file') {
    return request.stream.respondWithFile(__filename, { ':status': 409, 'content-type': 'application/json' });
  }
  if (request.url !== '/by-http2') return answer(request, response);
  const client = http2.connect(\`http://127.0.0.1:\${stub.address().port}\`);
  client.request({ ':path': '/bad' }).resume().on('end', () => { client.close(); response.end('{}'); });
});
const get = async (path) => {
  const client = http2.connect(\`http://127.0.0.1:\${server.address().port}\`);
  const stream = client.request({ ':path': path });
  stream.resume();
  await once(stream, 'end');
  client.close();
};
beforeAll(() => Promise.all([server, stub].map((one) => once(one.listen(0, '127.0.0.1'), 'listening'))));
afterAll(() => { for (const one of [server, stub]) one.close(); });
test('good: http2', () => get('/good'));
test('good: http2, the content of a file is not judged', () => get('/file'));
test(seen + ' 1 http2', () => get('/bad'));
test('good: http2, the call of the app itself', () => get('/by-http2'));
`,
  'odd.test.js': `
const { once } = require('node:events');
const http = require('node:http');
const axios = require('../clients/axios');
const servers = [];
const listen = async (answer) => {
  const server = http.createServer(answer);
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return \`http://127.0.0.1:\${server.address().port}\`;
};
afterAll(() => { for (const one of servers) { one.closeAllConnections(); one.close(); } });
const bad = (response, status) => {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end('{"message":"no code"}');
};
const changing = (first, second) => (request, response) => {
  response.writeHead(first, { 'Content-Type': 'text/plain' });
  response.write('part');
  response.statusCode = second;
  response.end('rest');
};
test('break 1: the status that was sent is the one that counts', async () => {
  await (await fetch(await listen(changing(409, 200)))).text();
});
test('good: the status is changed after it was sent', async () => {
  await (await fetch(await listen(changing(200, 500)))).text();
});
test('break 2: another response with the same content is asserted', async () => {
  const url = await listen((request, response) => {
    response.writeHead(401, { 'Content-Type': 'application/json', ...(request.url === '/b' ? { 'WWW-Authenticate': 'Bearer realm="x"' } : {}) });
    response.end('{"error":"unauthorized","message":"Sign in"}');
  });
  await (await fetch(url + '/a')).text();
  const response = await fetch(url + '/b');
  expect({ status: response.status, headers: Object.fromEntries(response.headers), body: await response.json() }).toBeUnauthorized();
});
test('good: the app has given up waiting for another service', async () => {
  let answered;
  const isAnswered = new Promise((done) => (answered = done));
  let gone;
  const upstream = await listen((request, response) => {
    gone = () => { bad(response, 503); answered(); };
    response.once('close', () => gone());
  });
  const url = await listen((request, response) => {
    axios.get(upstream, { timeout: 20 }).then(() => response.end(), () => response.end('{}'));
  });
  await (await fetch(url)).text();
  await isAnswered;
});
test('good: the app tells another service, and nobody waits for the answer', async () => {
  let received;
  const isReceived = new Promise((done) => (received = done));
  const hook = await listen((request, response) => { bad(response, 404); received(); });
  const url = await listen((request, response) => {
    response.writeHead(202).end();
    axios.post(hook, {}).catch(() => {});
  });
  await fetch(url);
  await isReceived;
});
test('good: nobody is there any more', async () => {
  let answered;
  const isAnswered = new Promise((done) => (answered = done));
  const controller = new AbortController();
  const url = await listen((request, response) => {
    response.once('close', () => { bad(response, 500); answered(); });
    controller.abort();
  });
  await fetch(url, { signal: controller.signal }).catch(() => {});
  await isAnswered;
});
`,
  'remote.test.js': `
const base = process.env.JEST_ERROR_CONTRACT_BASE_URL;
const axios = require('../clients/axios');
const undici = require('../clients/undici');
const http = require('node:http');
const get = {
  fetch: (url) => fetch(url),
  undici: (url) => undici.request(url).then(({ body }) => body.text()),
  axios: (url) => axios.get(url).catch(() => {}),
  http: (url) => new Promise((done) => http.get(url, (answer) => answer.resume().on('end', done))),
};
test.each(Object.keys(get))('break: remote by %s', (client) => get[client](base + '/bad'));
test.each(Object.keys(get))('good: remote by %s', async (client) => {
  await get[client](base + '/good');
  await get[client](base + '/fine');
});
test('good: asserted', async () => { await expect(await fetch(base + '/good')).toBeConflict('email_taken'); });
test('good: another server', () => fetch(base.replace('127.0.0.1', 'localhost') + '/bad').then((answer) => answer.text()));
`,
  'allowed.test.js': `
const { once } = require('node:events');
const { server } = require('../app');
const { allowErrors } = require('jest-error-contract/enforce');
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => { server.closeAllConnections(); server.close(); });
const at = (path) => \`http://127.0.0.1:\${server.address().port}\${path}\`;
test('good: allowed around the call', async () => {
  await allowErrors(409, () => fetch(at('/bad')));
  await allowErrors({ path: '/bad' }, async () => { await fetch(at('/bad')); });
});
test('good: allowed in the test', async () => {
  allowErrors('schema');
  await fetch(at('/bad'));
});
test('break 1 allowed: not any more', async () => {
  await fetch(at('/bad'));
});
`,
};

/** A server in another process. */
let remote: ChildProcess;
let remoteUrl: string;
let project: PackageProject;
/** Of each run that has ended. */
const reports: ContractReport[] = [];

beforeAll(async () => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-clients-'));
  const write = (name: string, text: string): void => {
    mkdirSync(join(source, name, '..'), { recursive: true });
    writeFileSync(join(source, name), text);
  };
  write('package.json', '{}');
  write(
    'error-catalog.json',
    JSON.stringify({ extends: 'standard', errors: [{ code: 'email_taken', status: 409 }] }),
  );
  write('app.js', APP);
  write(
    'jest.config.js',
    `module.exports = {
      rootDir: require('node:path').join(__dirname, process.env.TEST_ROOT ?? '.'),
      modulePathIgnorePatterns: process.env.TEST_ROOT === undefined ? ['<rootDir>/esm/'] : [],
      testEnvironment: process.env.TEST_ENVIRONMENT,
      setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
      reporters: ['default', ['jest-error-contract/reporter', { outputs: { json: 'report.json' } }]],
      transform: {},
    };`,
  );
  const clientTests = Object.entries(CLIENTS).map(
    ([name, client]) => [`${name}.test.js`, testFile(name, client)] as const,
  );
  for (const [name, text] of [...clientTests, ...Object.entries(SPECIAL)]) {
    write(`tests/${name}`, text);
    write(`esm/tests/${name}`, asModule(name, text));
  }
  write('esm/tests/package.json', '{"type":"module"}');
  bundleClients(source);
  project = createPackageProject(source);
  rmSync(source, { recursive: true });
  const start =
    "const { server } = require('./app'); server.listen(0, '127.0.0.1', () => console.log(server.address().port));";
  remote = spawn(process.execPath, ['-e', start], {
    cwd: project.folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(remote.stdout as Readable, 'data')) as [Buffer];
  remoteUrl = `http://127.0.0.1:${String(port).trim()}`;
});

afterAll(() => {
  remote.kill();
  project.remove();
});

/** The same test file as an ES module, line by line. */
function asModule(name: string, text: string): string {
  const required = `import { createRequire } from 'node:module'; const require = createRequire(new URL('../../tests/${name}', import.meta.url)); const __filename = require('node:url').fileURLToPath(import.meta.url);`;
  return `${required}${text.replaceAll(
    /const (\w+) = require\('\.\.\/clients\/([\w-]+)'\);/g,
    "import * as all_$1 from '../../clients/$2.js'; const $1 = all_$1.default;",
  )}`;
}

type Run = JestOptions & {
  readonly how: string;
  readonly testEnvironment: string;
  /** The folder of the tests, where it is not that of the project. */
  readonly testRoot?: string;
};

const RUNS = ([29, 30] as const).flatMap((version): readonly Run[] => [
  { version, how: 'in band', options: { runInBand: true }, testEnvironment: 'node' },
  {
    version,
    how: 'two workers',
    options: { maxWorkers: 2, workerIdleMemoryLimit: '1GB' },
    testEnvironment: 'node',
  },
  {
    version,
    how: 'worker threads',
    options: { maxWorkers: 2, workerIdleMemoryLimit: '1GB', workerThreads: true },
    testEnvironment: 'node',
  },
  {
    version,
    how: 'its own environment',
    options: { runInBand: true },
    testEnvironment: 'jest-error-contract/environment',
  },
  {
    version,
    how: 'ES modules',
    options: { runInBand: true },
    testEnvironment: 'node',
    testRoot: 'esm',
  },
]);

describe.each(RUNS)('Jest $version, $how', ({ version = 30, options, testEnvironment, testRoot }) => {
  let run: JestRun;
  let report: ContractReport;

  beforeAll(() => {
    installEnvironment(version);
    run = runJest(project.folder, {
      version,
      options,
      env: {
        TEST_ENVIRONMENT: testEnvironment,
        JEST_ERROR_CONTRACT_BASE_URL: remoteUrl,
        ...(testRoot === undefined
          ? {}
          : {
              TEST_ROOT: testRoot,
              JEST_ERROR_CONTRACT_CATALOG: join(project.folder, 'error-catalog.json'),
            }),
      },
    });
    report = reportOf('report.json');
    // Elsewhere the catalog has another path.
    if (testRoot === undefined) reports.push(report);
  });

  const resultsOf = (file: string) =>
    run.files.find(({ name }) => name.endsWith(`/tests/${file}`))?.assertionResults ?? [];

  test.each([...Object.keys(CLIENTS).map((name) => `${name}.test.js`), ...Object.keys(SPECIAL)])(
    '%s: the right tests fail, and no other',
    (file) => {
      const results = resultsOf(file);
      expect(results.length).toBeGreaterThan(0);
      const wrong = results.filter(
        ({ fullName, status }) => status !== (fullName.startsWith('break') ? 'failed' : 'passed'),
      );
      expect(wrong.map(({ fullName, failureMessages }) => [fullName, failureMessages])).toEqual([]);
    },
  );

  test.each(Object.entries(CLIENTS))(
    '%s: each violation is told once, at its line',
    (name, { knowsLine }) => {
      const [first, ...others] = resultsOf(`${name}.test.js`).filter(({ status }) => status === 'failed');
      expect(first?.failureMessages).toHaveLength(1);
      expect(first?.failureMessages[0]).toMatch(/GET \S*\/bad was\s+answered with 409 Conflict/);
      const text = readFileSync(join(project.folder, 'tests', `${name}.test.js`), 'utf8').split('\n');
      const [, line = '0'] =
        new RegExp(`${name}\\.test\\.js:(\\d+):\\d+`).exec(first?.failureMessages[0] ?? '') ?? [];
      const call = /^const get = |await get\(at\('\/bad'\)\)/;
      // Where the stack does not have the call, the test stands for it.
      const orTest = new RegExp(`${call.source}|^test\\('break 1 `);
      expect(text[Number(line) - 1]).toMatch(knowsLine === true ? call : orTest);
      const double = others.find(({ fullName }) => fullName.startsWith('break 3'));
      expect(double?.failureMessages[0]).toContain('2 error responses break the error contract.');
    },
  );

  test.each(['concurrent', 'earlier'])('what no test can fail for fails the file: %s', (name) => {
    const text = run.text.split(/^(?=FAIL |PASS )/m).find((one) => one.includes(`${name}.test.js`)) ?? '';
    expect(text).toContain('Test suite failed to run');
    if (name === 'earlier') expect(text).toContain('earlier.test.js:9:');
  });

  test('each response counts once', () => {
    const counted = report.catalogs[0]?.entries.find(({ code }) => code === 'email_taken');
    expect(counted?.state).toBe('held');
    const byClient = Object.keys(CLIENTS).map((name) => [
      name,
      report.violations
        .filter(({ file }) => file === `tests/${name}.test.js`)
        .reduce((sum, { count }) => sum + count, 0),
    ]);
    const expected = Object.entries(CLIENTS).map(([name, { isRead }]) => [name, isRead === true ? 4 : 3]);
    expect(byClient).toEqual(expected);
  });
});

test('every run, and the shards together, give the same summary', () => {
  installEnvironment(30);
  const records = join(project.folder, 'error-contract-records');
  for (const shard of ['1/2', '2/2']) {
    const env = { TEST_ENVIRONMENT: 'node', JEST_ERROR_CONTRACT_BASE_URL: remoteUrl };
    runJest(project.folder, { options: { runInBand: true, shard }, env });
  }
  const cli = join(project.folder, 'node_modules', 'jest-error-contract', 'dist', 'cli.js');
  const { status, stderr } = spawnSync(process.execPath, [cli, 'merge', records, '--json', 'merged.json'], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  reports.push(reportOf('merged.json'));
  const [first, ...others] = reports.map(summaryOf);
  expect(others).toHaveLength(RUNS.filter(({ testRoot }) => testRoot === undefined).length);
  for (const other of others) expect(other).toEqual(first);
});

/** All but how the run came about. */
function summaryOf({ catalogs, counts, causes, violations, run }: ContractReport): unknown {
  return { catalogs, counts, causes, violations, responses: run.responses, files: run.testFiles };
}

function reportOf(name: string): ContractReport {
  return JSON.parse(readFileSync(join(project.folder, name), 'utf8')) as ContractReport;
}

/** Each client as one CommonJS file: Jest below Node 24.9 cannot require ES modules. */
function bundleClients(source: string): void {
  const names = new Set(Object.values(CLIENTS).flatMap(({ packageName }) => packageName ?? []));
  for (const name of [...names, 'hono', 'h3']) {
    const contents =
      name === 'chai-http-client'
        ? `const chai = require('chai'); const { default: chaiHttp, request } = require('chai-http'); chai.use(chaiHttp); module.exports = { get: (url) => request.execute(new URL(url).origin).get(new URL(url).pathname) };`
        : `module.exports = require(${JSON.stringify(name)});`;
    buildSync({
      stdin: { contents, resolveDir: repository },
      outfile: join(source, 'clients', `${name}.js`),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'error',
    });
  }
  // supertest is watched where it is loaded from: the package itself.
  writeFileSync(join(source, 'clients', 'supertest.js'), `module.exports = require('supertest');`);
}

function installEnvironment(version: 29 | 30): void {
  const modules = join(repository, 'node_modules');
  const link = join(project.folder, 'node_modules', 'jest-environment-node');
  rmSync(link, { force: true });
  symlinkSync(
    join(version === 29 ? join(modules, 'jest-core29', 'node_modules') : modules, 'jest-environment-node'),
    link,
  );
}
