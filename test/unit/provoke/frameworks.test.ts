import 'reflect-metadata';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import Router from '@koa/router';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import express from 'express';
import express4 from 'express4';
import fastify from 'fastify';
import type { H3 as H3Type } from 'h3';
import { Hono } from 'hono';
import Koa from 'koa';
import { readyApp, reachApp } from '../../../src/provoke/app/reach-app';
import { loadEsModule } from '../responses/load-es-module';
import { provokeAll } from './provoke-all';

const { H3 } = loadEsModule('h3') as { readonly H3: typeof H3Type };

/** Every kind of application, with `GET /users/:id` and `POST /users`, as it comes. */
const APPS: readonly (readonly [name: string, app: () => unknown])[] = [
  [
    'a listener',
    () => ((_request, response) => void response.writeHead(404).end()) satisfies RequestListener,
  ],
  ['a server', () => createServer((_request, response) => void response.writeHead(404).end())],
  ['Express 4', () => withRoutes(express4() as unknown as ReturnType<typeof express>)],
  ['Express 5', () => withRoutes(express())],
  [
    'Fastify',
    () =>
      fastify()
        .get('/users/:id', async () => ({}))
        .post('/users', async () => ({})),
  ],
  ['Koa', koaApp],
  ['Hono', () => new Hono().get('/users/:id', (one) => one.json({})).post('/users', (one) => one.json({}))],
  ['h3', () => new H3().get('/users/:id', () => ({})).post('/users', () => ({}))],
  ['Nest', nestApp],
  ['a function from Request to Response', () => (_request: Request) => new Response(null, { status: 404 })],
  ['a function that makes one', () => async () => withRoutes(express())],
];

test.each(APPS)('%s is reached, and answers every mistake', async (_, make) => {
  const app = await readyApp(await make());
  const outcomes = await provokeAll(app, { routes: ['GET /users/:id', 'POST /users'] });
  expect(outcomes.filter(({ kind }) => kind === 'unanswered').map(({ attempt }) => attempt.name)).toEqual([]);
  expect(outcomes.find(({ attempt }) => attempt.mistake.id === 'unknown-path')?.kind).toBe('judged');
  if (typeof app === 'object' && app !== null && 'close' in app)
    await (app as { close: () => unknown }).close();
});

test('a server that listens already is not closed', async () => {
  const server = createServer((_request, response) => void response.writeHead(404).end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { close, send } = await reachApp(server, 5_000);
  expect((await send({ method: 'GET', target: '/', fields: [] })).status).toBe(404);
  await close();
  expect(server.listening).toBe(true);
  await new Promise((done) => server.close(done));
});

test('a value that is not an application is refused, with the accepted values', async () => {
  await expect(reachApp({}, 1_000)).rejects.toThrow(
    /^provoke: the value is not an application\.\nGive a value that supertest accepts/,
  );
});

function withRoutes(app: ReturnType<typeof express>): unknown {
  app.get('/users/:id', (_request, response) => void response.json({}));
  app.post('/users', (_request, response) => void response.json({}));
  return app;
}

function koaApp(): unknown {
  const router = new Router();
  const answer = (context: { body: unknown }): void => void (context.body = {});
  router.get('/users/:id', answer).post('/users', answer);
  return new Koa().on('error', () => undefined).use(router.routes());
}

function nestApp(): Promise<unknown> {
  class Users {
    read(): object {
      return {};
    }
    add(): object {
      return {};
    }
  }
  const { read, add } = Object.getOwnPropertyDescriptors(Users.prototype);
  Get(':id')(Users.prototype, 'read', read);
  Post()(Users.prototype, 'add', add);
  Controller('users')(Users);
  class Application {
    readonly name = 'users';
  }
  Module({ controllers: [Users] })(Application);
  return NestFactory.create(Application, { logger: false });
}
