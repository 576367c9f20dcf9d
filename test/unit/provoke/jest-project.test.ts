import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractReport } from '../../../src/coverage/contract-report';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import type { JestRun } from '../../fixtures/support/run-jest';
import { runJest } from '../../fixtures/support/run-jest';

const source = join(__dirname, '..', '..', 'fixtures', 'projects', 'provoke');
let project: PackageProject;

beforeAll(() => {
  project = createPackageProject(source, ['express', 'jest-environment-node']);
});

afterAll(() => project.remove());

const results = ({ files }: JestRun, file: string) =>
  files.find(({ name }) => name.endsWith(file))?.assertionResults ?? [];
const lines = (run: JestRun, file: string): readonly string[] =>
  results(run, file).map(({ fullName, status }) => `${status} ${fullName}`);

const texts = new Set<string>();

describe.each([
  ['Jest 30', 30, {}],
  ['Jest 29', 29, {}],
  ['Jest 30 without global functions', 30, { INJECT_GLOBALS: 'no' }],
  ['Jest 30 with our environment', 30, { TEST_ENVIRONMENT: 'jest-error-contract/environment' }],
] as const)('%s', (_, version, env) => {
  let run: JestRun;
  let report: ContractReport;

  beforeAll(() => {
    const options = JSON.stringify({ outputs: { json: 'report.json' } });
    run = runJest(project.folder, { version, env: { ...env, REPORTER_OPTIONS: options } });
    report = JSON.parse(readFileSync(join(project.folder, 'report.json'), 'utf8')) as ContractReport;
  });

  test('one test per route and mistake, and what is excepted with its reason', () => {
    expect(lines(run, 'express.test.js')).toEqual([
      'passed GET /no-such-path: unknown-path',
      'passed PROPFIND /users/:id: other-method',
      'passed GET /users/:id: stale-version',
      'passed GET /users/:id: parameter-no-utf8',
      'passed PROPFIND /users: other-method',
      'passed POST /users: broken-json',
      'failed POST /users: json-null',
      'pending POST /users: json-nul (except: nobody sends that)',
      'todo except "GET /nowhere": there is no such mistake or route',
    ]);
  });

  test('the failure is that of the mistake, once, at the call', () => {
    const failed = results(run, 'express.test.js').filter(({ status }) => status === 'failed');
    expect(failed.map(({ failureMessages }) => failureMessages.length)).toEqual([1]);
    const [message = ''] = failed[0]?.failureMessages ?? [];
    expect(message).toMatch(/express\.test\.js:4:\d+/);
    texts.add(
      message
        .replaceAll(/127\.0\.0\.1:\d+/g, 'api')
        .replaceAll(/Date: .*/g, 'Date: …')
        .replace(/\n {4}at [^]*/, ''),
    );
  });

  test('routes that are known late are provoked in one test', () => {
    expect(lines(run, 'late.test.js')).toEqual([
      'passed GET /no-such-path: unknown-path',
      'failed routes that are known once the application is ready',
    ]);
    const message = results(run, 'late.test.js')[1]?.failureMessages.join('') ?? '';
    expect(message).toContain('POST /users: json-null\n\nSent: JSON that is null.');
    expect(message).not.toContain('parameter-no-utf8');
  });

  test('a function of one parameter has no server in front of it', () => {
    expect(lines(run, 'handler.test.js')).toEqual([
      'passed GET /no-such-path: unknown-path',
      'passed POST /users: broken-json',
      'passed POST /users: json-null',
    ]);
  });

  test('a base URL', () => {
    expect(lines(run, 'base-url.test.js')).toEqual([
      'passed GET /no-such-path: unknown-path',
      'passed PROVOKE /no-such-path: unknown-method',
      'passed POST /users: broken-json',
    ]);
  });

  test('an application that tells no routes: a failure with the next step', () => {
    const [one] = results(run, 'unreadable.test.js');
    expect(one?.status).toBe('failed');
    expect(one?.failureMessages.join('')).toContain(
      "The routes of this application cannot be read. Name its routes: { routes: ['GET /users/1'] }. Or name its OpenAPI document: { openapi: 'api.yaml' }.",
    );
  });

  test('what is provoked counts for the catalog', () => {
    const states = report.catalogs[0]?.entries.map(({ code, state }) => `${code} ${state}`);
    expect(states).toEqual([
      'malformed held',
      'no_such_path held',
      'no_such_user never',
      'unknown_method held',
      'never_provoked never',
    ]);
  });
});

test('the text of a failure, the same everywhere', () => {
  expect([...texts]).toHaveLength(1);
  expect([...texts][0]).toMatchInlineSnapshot(`
   "Error: POST /users: json-null

   Sent: JSON that is null. The response is 500 Internal Server Error; right is
   400 Bad Request, 415 Unsupported Media Type or 422 Unprocessable Content
   (RFC 9110, 15.5.21). Check that the content is an object before you read its
   members.

   1. status
      Expected: 400 Bad Request, 415 Unsupported Media Type or 422
                Unprocessable Content
      Received: 500 Internal Server Error
      → Answer with the status code that the mistake deserves.
        (RFC 9110, 15.5.21)

   2. unlisted · status
      Expected: 400, 404, 405, 409
      Received: 500 Internal Server Error
      → Add an entry for this status code to the error catalog, or answer with
        one it lists.

   To turn this off, in error-catalog.json:
      "codes": "any"

   To leave this out:
      provoke(app, { except: { 'POST /users json-null': 'the reason' } })

   ← HTTP/1.1 500 Internal Server Error
     Content-Type: application/json; charset=utf-8
     X-Powered-By: Express
     Content-Length: 38
     ETag: W/"26-iihIVMY1KltN7ZixY4/bibTi5DQ"
     Date: …
     Connection: close

     {
       "error": "internal",
       "message": "Sorry"
     }

   → POST http://api/users
     Content-Type: application/json
     Accept: */*
     User-Agent: jest-error-contract

     null"
  `);
});
