import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { ServerResponse } from 'node:http';
import type { CallSite } from '../runner/capture-site';
import type { Answered } from './traffic';

const STARTED = 'http.server.request.start';

/** No error document is longer; what comes after that is not looked at. */
const MOST_OCTETS = 16 * 1024 * 1024;

/** What is known of an answer before anybody asks whose it is. */
export type Answer = Omit<Answered, 'run' | 'scopes'>;

/** Who is told of what the servers of this process do. */
export interface ServerWatcher {
  /** A server begins to answer; what it does from here on, it does for this request. */
  readonly onRequest: () => void;
  readonly onAnswer: (answer: Answer) => void;
  /** A call of light-my-request begins or ends: its app answers in the context of the test. */
  readonly onInject: (change: 1 | -1) => void;
  readonly captureSite: (callee: (...args: never[]) => unknown) => CallSite;
}

/**
 * Watches every HTTP/1 server of this process, whatever the client is, and light-my-request, which has no socket:
 * its responses are those of Node. Gives a function that ends it.
 */
export function watchServers(watcher: ServerWatcher): () => void {
  const { onRequest, onAnswer } = watcher;
  const onStart = (message: unknown): void => {
    const { request, response } = message as {
      readonly request: IncomingMessage;
      readonly response: ServerResponse;
    };
    onRequest();
    watchResponse(request, response, onAnswer);
  };
  subscribe(STARTED, onStart);
  const stopInject = watchInjected(watcher);
  return () => {
    unsubscribe(STARTED, onStart);
    stopInject();
  };
}

type Write = (chunk: unknown, encoding?: unknown, callback?: unknown) => unknown;

/** Libraries that compress or rewrite wrap these methods again, and call these at last. */
function watchResponse(
  request: IncomingMessage,
  response: ServerResponse,
  onAnswer: (answer: Answer) => void,
): void {
  const chunks: Uint8Array[] = [];
  const { remotePort: port } = request.socket;
  let octets = 0;
  let isTold = false;
  const add = (chunk: unknown, encoding: unknown): void => {
    const added = typeof chunk === 'string' ? Buffer.from(chunk, encodingOf(encoding)) : chunk;
    if (!ArrayBuffer.isView(added) || octets >= MOST_OCTETS) return;
    octets += added.byteLength;
    chunks.push(added as Uint8Array);
  };
  const tell = (): void => {
    if (isTold || !response.headersSent) return;
    isTold = true;
    onAnswer({ ...answerOf(request, response), chunks, port, site: undefined });
  };
  const target = response as unknown as { write: Write; end: Write };
  const { write, end } = target;
  target.write = function (chunk, encoding, callback) {
    add(chunk, encoding);
    return write.call(this, chunk, encoding, callback);
  };
  target.end = function (chunk, encoding, callback) {
    add(chunk, encoding);
    const ended = end.call(this, chunk, encoding, callback);
    tell();
    return ended;
  };
  // The connection broke before the end: what has arrived is all there is.
  response.once('close', tell);
}

/** The header section stands in a member without a public name; without it the fields come from the public ones. */
function answerOf(
  request: IncomingMessage,
  response: ServerResponse,
): Omit<Answer, 'chunks' | 'port' | 'site'> {
  const { _header: head } = response as unknown as { readonly _header?: unknown };
  return {
    status: response.statusCode,
    head: typeof head === 'string' ? head : undefined,
    headers: response.getHeaders(),
    httpVersion: request.httpVersion,
    request: {
      method: request.method ?? '',
      url: request.url ?? '',
      rawHeaders: request.rawHeaders,
    },
  };
}

interface Injected {
  readonly isLightMyRequest?: boolean;
  readonly _lightMyRequest?: { readonly payloadChunks?: readonly Uint8Array[] };
  readonly req?: IncomingMessage & { readonly _lightMyRequest?: { readonly payload?: unknown } };
}

/** light-my-request ends its responses by way of this prototype, with all of their content collected. */
function watchInjected({ onAnswer, onInject, captureSite }: ServerWatcher): () => void {
  const sites = new WeakMap<object, CallSite>();
  const { prototype } = ServerResponse as unknown as {
    readonly prototype: { end: Write; assignSocket: Write };
  };
  const { end, assignSocket } = prototype;
  const assigned: Write = function (this: Injected & ServerResponse, ...given) {
    if (this.isLightMyRequest === true) {
      onInject(1);
      // The call is in the stack as long as the app has not begun.
      sites.set(this, captureSite(assigned));
      this.once('close', () => onInject(-1));
    }
    return assignSocket.apply(this, given as Parameters<Write>);
  };
  const watched: Write = function (this: Injected & ServerResponse, ...given) {
    const ended = end.apply(this, given as Parameters<Write>);
    const { _lightMyRequest: injected, req } = this;
    if (injected?.payloadChunks !== undefined && req !== undefined) {
      const answer = answerOf(req, this);
      const content = req._lightMyRequest?.payload;
      onAnswer({
        ...answer,
        request: { ...answer.request, rawHeaders: rawOf(req.headers), content },
        chunks: injected.payloadChunks,
        port: undefined,
        site: sites.get(this),
      });
    }
    return ended;
  };
  prototype.end = watched;
  prototype.assignSocket = assigned;
  return () => {
    if (prototype.end === watched) prototype.end = end;
    if (prototype.assignSocket === assigned) prototype.assignSocket = assignSocket;
  };
}

function rawOf(headers: IncomingMessage['headers']): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [name, one]),
  );
}

function encodingOf(encoding: unknown): BufferEncoding {
  return typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8';
}
