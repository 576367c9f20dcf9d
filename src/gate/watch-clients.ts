import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientRequest } from 'node:http';
import { Agent } from 'node:http';
import type { ClientHttp2Stream } from 'node:http2';
import type { Socket } from 'node:net';
import type { Sandbox } from './gate';
import type { Call, Sent } from './traffic';
import type { Listeners, OnMessage } from './watch-channels';
import { watchChannels } from './watch-channels';

/** The data of the request in an asynchronous context. */
export interface RequestContext {
  /** A server of this process is answering. */
  readonly isAnswering?: boolean | undefined;
  readonly call?: Call | undefined;
}

/** The observer of the requests that clients of this process send. */
export interface ClientWatcher {
  readonly contexts: AsyncLocalStorage<RequestContext>;
  /** The origin of the request that is being made now. */
  readonly callAt: (site: Call['site']) => Call;
  readonly onSent: (sent: Sent) => void;
}

/** The first version of Node that publishes that a request is made. */
const PUBLISHES_CREATED = 22;

type Fetch = (this: unknown, ...given: unknown[]) => unknown;

/**
 * Watches the clients of this process: `fetch` and undici, and those on `node:http` and `node:http2`. Their
 * requests are related to those of servers by the port of the socket. Returns a function that stops watching.
 */
export function watchClients(sandbox: Sandbox, watcher: ClientWatcher): () => void {
  const { channels, note } = nodeChannels(sandbox, watcher);
  const stops = [
    watchChannels({ ...channels, ...http2Channels(sandbox, watcher), ...undiciChannels(watcher) }),
    watchAgents(sandbox, note),
    watchFetch(sandbox, watcher),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

type Note = (request: ClientRequest, site: Call['site']) => void;

/** A call is noted when the request is made. */
function nodeChannels(
  { captureSite }: Sandbox,
  { callAt, onSent }: ClientWatcher,
): { readonly channels: Listeners; readonly note: Note } {
  const calls = new WeakMap<ClientRequest, Call>();
  const known = new WeakSet<ClientRequest>();
  const note: Note = (request, site) => {
    if (!calls.has(request)) calls.set(request, callAt(site));
  };
  // A server can respond before the port is known: so a request is noted when it is sent, and its port later.
  const send = (request: ClientRequest): void => {
    if (known.has(request)) return;
    known.add(request);
    note(request, undefined);
    const { method, path } = request;
    const sent: Sent = { port: undefined, method, path, call: calls.get(request) ?? callAt(undefined) };
    const takePort = (socket: Socket): void => {
      sent.port = socket.localPort;
      if (sent.port === undefined) socket.once('connect', () => (sent.port = socket.localPort));
    };
    if (request.socket === null) request.once('socket', takePort);
    else takePort(request.socket);
    onSent(sent);
  };
  const onCreated: OnMessage = (message) => {
    note((message as { readonly request: ClientRequest }).request, captureSite(onCreated));
  };
  const onMessage: OnMessage = (message) => send((message as { readonly request: ClientRequest }).request);
  return {
    note,
    channels: {
      'http.client.request.created': onCreated,
      'http.client.request.start': onMessage,
      // If a server answers before the request is complete.
      'http.client.response.finish': onMessage,
    },
  };
}

type AddRequest = (this: unknown, request: ClientRequest, ...others: unknown[]) => unknown;

/** If Node does not publish that a request is made: its agent is called at that moment. */
function watchAgents({ captureSite }: Sandbox, note: Note): () => void {
  if (Number.parseInt(process.versions.node, 10) >= PUBLISHES_CREATED) return () => {};
  const { prototype } = Agent as unknown as { readonly prototype: { addRequest: AddRequest } };
  const { addRequest } = prototype;
  const watched: AddRequest = function (request, ...others) {
    note(request, captureSite(watched));
    return addRequest.call(this, request, ...others);
  };
  prototype.addRequest = watched;
  return () => {
    if (prototype.addRequest === watched) prototype.addRequest = addRequest;
  };
}

/** Node publishes these from version 22 on, and the port is known once the stream has started. */
function http2Channels({ captureSite }: Sandbox, { callAt, onSent }: ClientWatcher): Listeners {
  const calls = new WeakMap<object, Call>();
  const onCreated: OnMessage = (message) => {
    const { stream } = message as { readonly stream: object };
    calls.set(stream, callAt(captureSite(onCreated)));
  };
  return {
    'http2.client.stream.created': onCreated,
    'http2.client.stream.start': (message) => {
      const { stream, headers } = message as {
        readonly stream: ClientHttp2Stream;
        readonly headers: { readonly [name: string]: unknown };
      };
      const { ':method': method = 'GET', ':path': path = '/' } = headers;
      const call = calls.get(stream) ?? callAt(undefined);
      onSent({ port: stream.session?.socket.localPort, method: String(method), path: String(path), call });
    },
  };
}

/** undici, also the one behind `fetch`, publishes the socket when it writes the header section. */
function undiciChannels({ callAt, onSent }: ClientWatcher): Listeners {
  const calls = new WeakMap<object, Call>();
  return {
    'undici:request:create': (message) => {
      const { request } = message as { readonly request: object };
      calls.set(request, callAt(undefined));
    },
    'undici:client:sendHeaders': (message) => {
      const { request, socket } = message as {
        readonly request: { readonly method: string; readonly path: string };
        readonly socket?: { readonly localPort?: number };
      };
      const { method, path } = request;
      onSent({ port: socket?.localPort, method, path, call: calls.get(request) ?? callAt(undefined) });
    },
  };
}

/** The line of a `fetch` is in the stack while it is called, and at no other time. */
function watchFetch({ global, captureSite }: Sandbox, { contexts, callAt }: ClientWatcher): () => void {
  const realm = global as { fetch?: Fetch };
  const { fetch } = realm;
  if (typeof fetch !== 'function') return () => {};
  const watched: Fetch = function (...given) {
    const call = callAt(captureSite(watched));
    return contexts.run({ ...contexts.getStore(), call }, () => fetch.apply(this, given));
  };
  Object.defineProperties(watched, {
    name: { value: fetch.name, configurable: true },
    length: { value: fetch.length, configurable: true },
  });
  realm.fetch = watched;
  return () => {
    if (realm.fetch === watched) realm.fetch = fetch;
  };
}
