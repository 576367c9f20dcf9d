import { captureSite } from '../runner/capture-site';
import type { Arrival, Gate } from './gate';

/** Passes an app that is called without a socket to the gate, and returns it. */
export interface Watch {
  /**
   * Checks the error responses of an app without a socket: an object with `fetch()` or `request()` (Hono, h3,
   * Elysia), or a function from Request to Response (a route handler of Next.js). Any other value is returned
   * unchanged: a server and Fastify's `inject()` are seen without this call.
   *
   * @example
   * const app = watch(new Hono());
   */
  <T extends object>(app: T): T;
}

type Handler = (this: unknown, ...given: unknown[]) => unknown;

const METHODS = ['fetch', 'request'] as const;

/** Makes `watch` for the gate of the test file. */
export function createWatch(gateOfFile: () => Gate): Watch {
  const known = new WeakMap<object, object>();
  const watch: Watch = <T extends object>(app: T): T => {
    if ((typeof app !== 'object' && typeof app !== 'function') || app === null) {
      throw new TypeError(
        'watch: the value is not an app.\nGive an app with fetch() or request(), such as one of Hono, h3 or Elysia, or a function from Request to Response.',
      );
    }
    const watched = known.get(app);
    if (watched !== undefined) return watched as T;
    const result = isHandler(app)
      ? (watchedHandler(app, gateOfFile) as unknown as T)
      : withMethods(app, gateOfFile);
    known.set(app, result);
    known.set(result, result);
    return result;
  };
  return watch;
}

/** A listener for node:http has two parameters, and is an app of a server. */
function isHandler(app: object): app is Handler {
  return typeof app === 'function' && app.length <= 1 && !METHODS.some((name) => isMethod(app, name));
}

function isMethod(app: object, name: string): boolean {
  return typeof (app as { readonly [name: string]: unknown })[name] === 'function';
}

function withMethods<T extends object>(app: T, gateOfFile: () => Gate): T {
  for (const name of METHODS) {
    if (!isMethod(app, name)) continue;
    const method = (app as { readonly [name: string]: Handler })[name] as Handler;
    Object.defineProperty(app, name, {
      value: watchedHandler(method, gateOfFile),
      configurable: true,
      writable: true,
    });
  }
  return app;
}

function watchedHandler(handler: Handler, gateOfFile: () => Gate): Handler {
  const watched: Handler = function (...given) {
    const gate = gateOfFile();
    const from: From = {
      site: captureSite(watched),
      run: gate.tests.current(),
      scopes: gate.scopes?.getStore() ?? [],
    };
    const result = gate.asApp(() => handler.apply(this, given));
    const { then } = Object(result) as { readonly then?: unknown };
    return typeof then === 'function'
      ? (result as Promise<unknown>).then((response) => witnessed(gate, from, response, given[0]))
      : witnessed(gate, from, result, given[0]);
  };
  return watched;
}

type From = Pick<Arrival, 'site' | 'run' | 'scopes'>;

/** Reads the content from a clone before the test continues, so it is complete at the end of the test. */
function witnessed(gate: Gate, from: From, response: unknown, sent: unknown): unknown {
  const { status } = Object(response) as { readonly status?: unknown };
  if (typeof status !== 'number' || !gate.isErrorStatus(status)) return response;
  const { readHandled } = require('./read-handled') as typeof import('./read-handled');
  return readHandled(response as object, sent).then((handled) => {
    if (handled === undefined) return response;
    const failure = gate.receive({ received: response as object, response: handled, ...from });
    if (failure !== undefined) throw failure;
    return response;
  });
}
