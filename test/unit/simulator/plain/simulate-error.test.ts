import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, loadCatalog, readResponse } from '../../../../src';
import { standardCatalog, formats } from '../../../../src/generated/data';
import { faults } from '../../../../src/simulator/faults/index';
import { simulateError } from '../../../../src/simulator';
import { createPackageProject } from '../../../fixtures/support/package-project';
import { rich } from '../matrix';

const root = join(__dirname, '..', '..', '..', '..');

describe.each(formats.map(({ id }) => id))('in the format %s', (format) => {
  test('every error is plain data that keeps the contract', () => {
    for (const { code, status } of standardCatalog.errors) {
      const response = simulateError(code, { format });
      expect(JSON.parse(JSON.stringify(response))).toEqual(response);
      expect(simulateError(status, { format })).toEqual(response);
      expect([code, check(readResponse(response)!, { format })]).toEqual([code, []]);
    }
  });
});

test('a catalog of one’s own, as an object and as a file', () => {
  expect(simulateError('email_taken', { catalog: { ...rich } })).toEqual({
    status: 409,
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': expect.stringMatching(/^\d+$/),
      'Cache-Control': 'no-store',
    },
    body: '{"error":"email_taken","message":"Resource already exists","details":[{"pointer":"/field","code":"invalid","message":"is not valid"}]}',
  });
  expect(simulateError('gone', { catalog: { ...rich } }).body).toBe('');
  const file = join(root, 'schemas', 'standard-catalog.json');
  expect(simulateError('conflict', { catalog: file })).toEqual(simulateError('conflict'));
  expect(simulateError('conflict', { catalog: loadCatalog(file) })).toEqual(simulateError('conflict'));
});

test('what is asked for', () => {
  const { headers, body } = simulateError(429, {
    message: 'Later',
    headers: { 'retry-after': 5 },
    style: 'spaced',
  });
  expect(headers).toMatchObject({ 'Retry-After': '5' });
  expect(body).toBe('{"error": "too_many_requests", "message": "Later"}');
  expect(simulateError(409, { headers: { 'X-Trace': 'abc' } }).headers).toMatchObject({ 'X-Trace': 'abc' });
  const found = check(readResponse(simulateError(409, { fault: 'json' }))!);
  expect(found.map(({ rule }) => rule)).toEqual(['json']);
});

test('every fault that text can hold breaks its rule, the others are refused in words', () => {
  for (const { rule, onlyIfAsserted } of faults) {
    let response;
    try {
      response = simulateError(401, { fault: rule });
    } catch (error) {
      expect((error as Error).message).toMatch(/^Nothing can break the rule|^The fault .* is one of octets/);
      continue;
    }
    if (onlyIfAsserted !== true)
      expect(check(readResponse(response)!, { strict: true }).map((one) => one.rule)).toContain(rule);
  }
});

test.each([
  [() => simulateError('conflit'), /^The error catalog has no error "conflit"\. Did you mean conflict\?/],
  [() => simulateError(299), /^The error catalog has no error with status 299\. It has 400, /],
  [() => simulateError(''), /^The error catalog has no error ""/],
  [() => simulateError(409, { fault: 'reset' }), /^The fault reset concerns bytes or the connection/],
  [() => simulateError(409, { fault: 'leek' }), /^There is no fault "leek"\. Did you mean leak\?/],
  [
    () => simulateError(429, { headers: { 'Retry-After': 'soon' } }),
    /^Retry-After cannot be "soon"\. Expected: /,
  ],
  [() => simulateError(409, { headers: { 'X-A': 'b\r\nX-C: d' } }), /^X-A cannot be /],
  [
    () => simulateError(429, { catalog: { ...rich }, message: 'Later' }),
    /^The catalog requires messages of rate_limited to match/,
  ],
])('%# is refused', (call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

describe('the package as it is built', () => {
  const project = createPackageProject(join(root, 'test', 'fixtures', 'projects', 'reference'), ['msw']);
  afterAll(() => project.remove());

  test('loads no HTTP for it, neither with the entry nor with the call', () => {
    const code = `
      const Module = require('node:module');
      const load = Module._load;
      const loaded = [];
      Module._load = function (name, ...rest) {
        if (/^(node:)?(http|https|http2|net)$/.test(name)) loaded.push(name);
        return load.call(this, name, ...rest);
      };
      const { simulateError, simulator } = require('jest-error-contract/simulator');
      simulateError('conflict');
      console.log(JSON.stringify(loaded));
      simulator();
      require('node:http');
      console.log(JSON.stringify(loaded));
    `;
    const said = execFileSync(process.execPath, ['-e', code], { cwd: project.folder, encoding: 'utf8' });
    const [before, after] = said.trim().split('\n');
    expect(before).toBe('[]');
    // The hook sees what is loaded.
    expect(after).toContain('node:http');
  });

  test('the recipe for MSW, word for word', () => {
    const page = readFileSync(join(root, 'docs', 'front-ends.md'), 'utf8');
    const [, recipe = ''] = /```js\n\/\/ errors\.test\.mjs\n([^]*?)```/.exec(page) ?? [];
    writeFileSync(join(project.folder, 'errors.test.mjs'), recipe);
    const said = execFileSync(process.execPath, ['--test', 'errors.test.mjs'], {
      cwd: project.folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined },
    });
    expect(said).toMatch(/pass 2\n[^]*fail 0\n/);
  });
});
