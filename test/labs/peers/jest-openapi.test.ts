import { execFile } from 'node:child_process';
import { join } from 'node:path';
import express from 'express';
import request from 'supertest';
import { catalogFromOpenApi } from '../../../src';
import { temporaryProject } from '../../unit/catalog/temporary-project';
import { asserting } from '../../unit/core/formats/asserting';

/*
 * What users of jest-openapi 0.14.2 ask for, some since 2021 (openapi-library/OpenAPIValidators), and how it
 * is here. Each title names what happens there.
 */

const error = {
  type: 'object',
  required: ['error', 'message'],
  properties: {
    error: { type: 'string' },
    message: { type: 'string' },
    retryable: { type: 'boolean', default: false },
    at: { type: 'string', format: 'date-time' },
    help: { type: 'string', format: 'uri' },
  },
};
const problem = {
  type: 'object',
  required: ['title', 'status'],
  properties: { title: { type: 'string' }, status: { type: 'integer' } },
};
const json = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
const both = { ...json, 'application/problem+json': { schema: problem } };

const document = {
  openapi: '3.0.3',
  info: { title: 'Users', version: '1' },
  paths: {
    '/by-default': {
      get: { responses: { 200: { description: 'ok' }, default: { description: 'no', content: json } } },
    },
    '/by-class': {
      get: { responses: { 200: { description: 'ok' }, '4XX': { description: 'no', content: json } } },
    },
    '/users': { post: { responses: { 409: { description: 'no', content: both } } } },
    '/problem': {
      get: {
        responses: {
          409: { description: 'no', content: { 'application/problem+json': { schema: problem } } },
        },
      },
    },
  },
  components: { schemas: { Error: error } },
};

const good = { error: 'taken', message: 'The address is taken' };
const app = express()
  .get('/by-default', (_, res) => void res.status(404).json(good))
  .get('/by-class', (_, res) => void res.status(404).json(good))
  .get('/problem', (_, res) => void res.status(409).json({ title: 'Taken', status: 409 }))
  .post('/users', express.json(), (req, res) => {
    const { type = 'application/json', content = good } = req.body as { type?: string; content?: object };
    res.status(409).setHeader('Content-Type', type).end(JSON.stringify(content));
  });

const { broken, failure, eventually } = asserting({ catalog: catalogFromOpenApi(document) });

const post = (body: object) => request(app).post('/users').send(body);

test('#226: a default response is not found ("no 404 response, found: 200, default")', async () => {
  expect(broken(await request(app).get('/by-default'), 404)).toEqual([]);
});

test('#226: nor is 4XX', async () => {
  expect(broken(await request(app).get('/by-class'), 404)).toEqual([]);
});

test('#205: the Content-Type is not checked', async () => {
  const response = await request(app).get('/problem');
  expect(broken(response, 409)).toEqual(['media-type Content-Type']);
  expect(failure(response, 409)).toContain('Expected: application/problem+json');
});

test('#288: only the first media type of a response is known', async () => {
  const content = { title: 'Taken', status: 409 };
  expect(broken(await post({ type: 'application/problem+json', content }), 409)).toEqual([]);
  expect(broken(await post({ type: 'application/problem+json' }), 409)).toEqual([
    'schema /title',
    'schema /status',
  ]);
  expect(broken(await post({}), 409)).toEqual([]);
});

test('the format of a string is ignored', async () => {
  const content = { ...good, at: 'yesterday', help: 'not a URI' };
  expect(broken(await post({ content }), 409)).toEqual(['schema /at', 'schema /help']);
});

test('the response is changed by the check: a default of the schema appears in it', async () => {
  const response = await post({});
  expect(broken(response, 409)).toEqual([]);
  expect(response.body).toEqual(good);
  expect(response.text).toBe(JSON.stringify(good));
});

test('a fetch Response is a TypeError', async () => {
  const server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  expect(await eventually(await fetch(`${url}/by-class`), 404)).toEqual([]);
  expect(await eventually(await fetch(`${url}/problem`), 409)).toEqual(['media-type Content-Type']);
  server.closeAllConnections();
  server.close();
});

test('#265: it cannot be used in ES modules', async () => {
  const root = join(__dirname, '..', '..', '..');
  const folder = temporaryProject({
    'package.json': { type: 'module' },
    'api.json': document,
    'users.test.js': `
import { expect, test } from '@jest/globals';
import { catalogFromOpenApi, createMatchers } from ${JSON.stringify(join(root, 'src', 'index.ts'))};
expect.extend(createMatchers({ catalog: catalogFromOpenApi('api.json') }));
const response = (body) => ({
  status: 404, headers: { 'content-type': 'application/json' }, body, request: { method: 'GET', url: '/by-class' },
});
test('holds', () => { expect(response(${JSON.stringify(good)})).toBeNotFound(); });
test('fails', () => { expect(() => expect(response({})).toBeNotFound()).toThrow('schema · /error'); });
`,
    'jest.config.json': {
      transform: {
        '\\.ts$': [
          join(root, 'node_modules', '@swc', 'jest'),
          { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
        ],
      },
      injectGlobals: false,
      cacheDirectory: join(root, 'node_modules', '.cache', 'es-modules'),
    },
  });
  const args = ['--experimental-vm-modules', require.resolve('jest/bin/jest'), '--rootDir', folder];
  const output = await new Promise<string>((done) => {
    execFile(
      process.execPath,
      [...args, '--config', join(folder, 'jest.config.json'), '--json', '-i'],
      { cwd: folder },
      (_, out, err) => done(out === '' ? err : out),
    );
  });
  expect(JSON.parse(output)).toMatchObject({ success: true, numPassedTests: 2 });
});
