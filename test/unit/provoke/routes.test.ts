import 'reflect-metadata';
import { createServer } from 'node:http';
import Router from '@koa/router';
import { Controller, Delete, Get, Module, Patch, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import express from 'express';
import express4 from 'express4';
import fastify from 'fastify';

import { Hono } from 'hono';
import Koa from 'koa';
import { readRoutes } from '../../../src/provoke/routes';
import type { H3 as H3Type } from 'h3';
import { documentRoutes } from '../../../src/provoke/routes/document-routes';
import { listedRoutes } from '../../../src/provoke/routes/listed-routes';
import { pathParts } from '../../../src/provoke/routes/path-parts';
import { loadEsModule } from '../responses/load-es-module';

function names(app: unknown): readonly string[] | undefined {
  return readRoutes(app)?.routes.map(({ method, path }) => `${method} ${path}`);
}

const { H3 } = loadEsModule('h3') as { readonly H3: typeof H3Type };

const nothing = (): void => undefined;

describe.each([
  ['Express 4', express4 as unknown as typeof express],
  ['Express 5', express],
])('%s', (_, create) => {
  test('routes, routers within routers, and parameters of mounts', () => {
    const inner = create.Router();
    inner.get('/', nothing);
    inner.delete('/:id', nothing);
    const outer = create.Router();
    outer.use('/posts', inner);
    const app = create();
    app.use(create.json());
    app.get('/health', nothing);
    app.route('/users').get(nothing).post(nothing);
    app.all('/ping', nothing);
    app.use('/api/v1.0', outer);
    app.use('/teams/:team', outer);
    app.use(inner);
    expect(names(app)).toEqual([
      'GET /health',
      'GET /users',
      'POST /users',
      'GET /ping',
      'GET /api/v1.0/posts',
      'DELETE /api/v1.0/posts/:id',
      'GET /teams/:team/posts',
      'DELETE /teams/:team/posts/:id',
      'GET /',
      'DELETE /:id',
    ]);
    expect(names(createServer(app))).toEqual(names(app));
  });

  test('what is a regular expression is named, with the next step', () => {
    const router = create.Router();
    router.get('/inside', nothing);
    const app = create();
    app.get(/^\/files\/.*$/, nothing);
    app.use(/^\/(?:a|b)/, router);
    app.use('/other', create());
    app.get('/seen', nothing);
    const { routes, unread } = readRoutes(app) ?? {};
    expect(routes).toEqual([{ method: 'GET', path: '/seen' }]);
    expect(unread).toEqual([
      "The route /^\\/files\\/.*$/ is a regular expression, so it has no single path. Name its routes: { routes: ['GET /users/1'] }.",
      "A router is mounted below a regular expression (GET /inside). Name its routes: { routes: ['GET /users/1'] }.",
      "An application is mounted in the application, and its routes cannot be read. Name its routes: { routes: ['GET /users/1'] }.",
    ]);
  });

  test('an application without routes', () => expect(names(create())).toEqual([]));
});

test('Express 5 before it kept the paths of mounts: they are found all the same', () => {
  const inner = express.Router();
  inner.get('/:id', nothing);
  const app = express();
  app.use('/api/:team', inner);
  app.use(inner);
  for (const layer of app.router.stack) Reflect.deleteProperty(layer, 'rawPath');
  const { exec } = RegExp.prototype as { readonly exec: unknown };
  expect(names(app)).toEqual(['GET /api/:parameter1/:id', 'GET /:id']);
  expect((RegExp.prototype as { readonly exec: unknown }).exec).toBe(exec);
});

test('Fastify, with plugins from ready() on', async () => {
  const app = fastify();
  app.get('/', nothing);
  app.get('/users/:id', nothing);
  app.post('/users', nothing);
  app.get('/users/:id/posts', nothing);
  void app.register(
    (plugin, _options, done) => {
      plugin.patch('/things/:id', nothing);
      plugin.get('/thirds', nothing);
      done();
    },
    { prefix: '/api' },
  );
  await app.ready();
  expect([...(names(app) ?? [])].sort()).toEqual([
    'GET /',
    'GET /api/thirds',
    'GET /users/:id',
    'GET /users/:id/posts',
    'PATCH /api/things/:id',
    'POST /users',
  ]);
  await app.close();
});

test('Koa with its router', () => {
  const router = new Router({ prefix: '/api' });
  router.get('/users/:id', nothing);
  router.post('/users', nothing);
  router.get(/^\/files/, nothing);
  const app = new Koa();
  app.use(router.routes()).use(router.allowedMethods());
  const { unread } = readRoutes(app) ?? {};
  expect(names(app)).toEqual(['GET /api/users/:id', 'POST /api/users']);
  expect(unread).toHaveLength(1);
});

test('Hono and h3', () => {
  const sub = new Hono().get('/:id{[0-9]+}', (context) => context.text(''));
  const hono = new Hono()
    .use('*', async (_context, next) => next())
    .post('/users', (context) => context.text(''));
  hono.route('/users', sub);
  expect(names(hono)).toEqual(['POST /users', 'GET /users/:id{[0-9]+}']);
  const app = new H3().get('/users/:id', () => '').post('/users', () => '');
  expect(names(app)).toEqual(['GET /users/:id', 'POST /users']);
});

test('Nest, from init() on', async () => {
  class Users {
    list(): string {
      return '';
    }
    add(): string {
      return '';
    }
    change(): string {
      return '';
    }
    remove(): string {
      return '';
    }
  }
  const decorate = (name: keyof Users, decorator: MethodDecorator): void => {
    const descriptor = Object.getOwnPropertyDescriptor(Users.prototype, name);
    if (descriptor !== undefined) decorator(Users.prototype, name, descriptor);
  };
  decorate('list', Get());
  decorate('add', Post());
  decorate('change', Patch(':id'));
  decorate('remove', Delete(':id'));
  Controller('users')(Users);
  class Application {
    readonly name = 'users';
  }
  Module({ controllers: [Users] })(Application);
  const app = await NestFactory.create(Application, { logger: false });
  app.setGlobalPrefix('api');
  expect(names(app)).toEqual([]);
  await app.init();
  expect(names(app)).toEqual([
    'GET /api/users',
    'POST /api/users',
    'PATCH /api/users/:id',
    'DELETE /api/users/:id',
  ]);
  await app.close();
});

test('what tells no routes', () => {
  for (const app of [
    createServer(() => undefined),
    (_request: unknown, _response: unknown) => undefined,
    {},
    1,
  ]) {
    expect(readRoutes(app)).toBeUndefined();
  }
});

test.each([
  ['/users/:id', ['/users/', { parameter: 'id' }]],
  [String.raw`/users/:id(\d+)/posts`, ['/users/', { parameter: 'id' }, '/posts']],
  ['/users/:id{[0-9]+}', ['/users/', { parameter: 'id' }]],
  ['/users/:id?', ['/users/', { parameter: 'id' }]],
  ['/users{/:id}', ['/users/', { parameter: 'id' }]],
  ['/files{/*path}', ['/files/', { parameter: 'path' }]],
  ['/files/*path', ['/files/', { parameter: 'path' }]],
  ['/files/*', ['/files/', { parameter: 'rest' }]],
  ['/users/{id}', ['/users/', { parameter: 'id' }]],
  ['/users/{id:guid}/{proxy+}', ['/users/', { parameter: 'id' }, '/', { parameter: 'proxy' }]],
  ['/from-:a-to-:b', ['/from-', { parameter: 'a' }, '-to-', { parameter: 'b' }]],
  ['/a b/ü/%20', ['/a%20b/%C3%BC/%20']],
  ['/', ['/']],
])('%s is taken apart', (path, parts) => expect(pathParts(path)).toEqual(parts));

test('a list of routes', () => {
  expect(listedRoutes(['get /users?page=1', 'POST  /users/{id}'])).toEqual([
    { method: 'GET', path: '/users', query: 'page=1' },
    { method: 'POST', path: '/users/{id}', query: undefined },
  ]);
  expect(() => listedRoutes(['/users'])).toThrow(
    'provoke: "/users" is not a route.\nWrite a method, a space and a path: "POST /users", "GET /users/1" or "GET /users/{id}".',
  );
});

test('an OpenAPI document, with what it says of parameters', () => {
  const document = {
    openapi: '3.0.3',
    info: { title: 'users', version: '1' },
    servers: [{ url: 'https://api.example.com/v1' }],
    components: {
      parameters: { id: { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 7 } },
    },
    paths: {
      '/users/{id}': {
        parameters: [{ $ref: '#/components/parameters/id' }],
        get: {
          parameters: [
            {
              name: 'view',
              in: 'query',
              required: true,
              schema: { type: 'string', enum: ['short', 'long'] },
            },
            { name: 'page', in: 'query', schema: { type: 'integer' } },
          ],
        },
        put: { requestBody: { required: true } },
        head: {},
      },
    },
  };
  const routes = documentRoutes(document, '');
  expect(
    routes.map(({ method, path, query, contentRequired }) => ({ method, path, query, contentRequired })),
  ).toEqual([
    { method: 'GET', path: '/v1/users/{id}', query: 'view=short', contentRequired: false },
    { method: 'PUT', path: '/v1/users/{id}', query: undefined, contentRequired: true },
  ]);
  expect(routes[0]?.parameters).toEqual([
    { name: 'id', in: 'path', isRequired: true, isNoText: true, sample: '7' },
    { name: 'view', in: 'query', isRequired: true, isNoText: false, sample: 'short' },
    { name: 'page', in: 'query', isRequired: false, isNoText: true, sample: undefined },
  ]);
  expect(documentRoutes(document, '/api').map(({ path }) => path)).toEqual(['/users/{id}', '/users/{id}']);
});
