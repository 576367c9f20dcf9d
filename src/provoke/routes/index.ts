import { express } from './express';
import { fastify } from './fastify';
import { h3 } from './h3';
import { hono } from './hono';
import { koa } from './koa';
import { hasFunction, memberOf } from './members';
import { nest } from './nest';
import type { ReadRoutes, Route, RouteReader } from './route';
import { NEXT_STEP } from './route';

/** Every kind of application with readable routes, in the order of the attempts. */
export const routeReaders: readonly RouteReader[] = [nest, fastify, koa, hono, h3, express];

/** The routes of an application, each once; undefined if its kind is unknown. */
export function readRoutes(app: unknown): ReadRoutes | undefined {
  const known = [app, listenerOf(app)].find((one) => readerOf(one) !== undefined);
  const found = readerOf(known)?.read(known as object);
  return found === undefined ? undefined : { ...found, routes: distinct(found.routes) };
}

function readerOf(app: unknown): RouteReader | undefined {
  if ((typeof app !== 'object' && typeof app !== 'function') || app === null) return undefined;
  return routeReaders.find((reader) => reader.matches(app));
}

/** The handler of a node:http server. */
function listenerOf(app: unknown): unknown {
  if (!hasFunction(app, 'listeners') || !hasFunction(app, 'address')) return undefined;
  const listeners = memberOf(app, 'listeners') as (this: unknown, event: string) => readonly unknown[];
  return listeners.call(app, 'request')[0];
}

/** A sentence for an application without known routes. */
export const UNREADABLE = `The routes of this application cannot be read. ${NEXT_STEP} Or name its OpenAPI document: { openapi: 'api.yaml' }.`;

/** Each method and path once, in the original order. */
export function distinct(routes: readonly Route[]): readonly Route[] {
  return [...new Map(routes.map((route) => [`${route.method} ${route.path}`, route])).values()];
}
