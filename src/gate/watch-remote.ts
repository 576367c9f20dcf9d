import type { ClientRequest, IncomingMessage } from 'node:http';
import { isUnder } from './base-urls';
import { createCollector } from './collect-content';
import type { Answer } from './traffic';
import type { Listeners, OnMessage } from './watch-channels';
import { watchChannels } from './watch-channels';

type OnAnswer = (answer: Answer) => void;

/**
 * Watches the responses that clients of this process get from servers in other processes: on `node:http`, undici and
 * `fetch`. Returns a function that stops watching.
 *
 * @param baseUrls of the servers that count
 */
export function watchRemote(baseUrls: readonly string[], onAnswer: OnAnswer): () => void {
  const counts = (url: string): boolean => baseUrls.some((base) => isUnder(url, base));
  return watchChannels({ ...nodeChannels(counts, onAnswer), ...undiciChannels(counts, onAnswer) });
}

type Counts = (url: string) => boolean;

/** Node passes every part of the content to `push`, before anything reads it. */
function nodeChannels(counts: Counts, onAnswer: OnAnswer): Listeners {
  return {
    'http.client.response.finish': (message) => {
      const { request, response } = message as {
        readonly request: ClientRequest;
        readonly response: IncomingMessage;
      };
      const { method, path, protocol, socket } = request;
      const host = request.getHeader('host');
      if (!counts(`${protocol}//${String(host)}${path}`)) return;
      const { chunks, add } = createCollector();
      const port = socket?.localPort;
      let isTold = false;
      const tell = (): void => {
        if (isTold) return;
        isTold = true;
        onAnswer({
          status: response.statusCode ?? 0,
          head: { raw: response.rawHeaders },
          chunks,
          httpVersion: response.httpVersion,
          request: { method, url: path, head: { headers: request.getHeaders() } },
          isOfClient: true,
          port,
          site: undefined,
        });
      };
      const readable = response as unknown as { push: (this: unknown, ...given: unknown[]) => unknown };
      const { push } = readable;
      readable.push = function (chunk, encoding) {
        if (chunk === null) tell();
        else add(chunk, encoding);
        return push.call(this, chunk, encoding);
      };
      response.once('close', tell);
    },
  };
}

/** The parts of a request that undici publishes. */
interface UndiciRequest {
  readonly origin: unknown;
  readonly method: string;
  readonly path: string;
  readonly headers?: unknown;
  onData?: (this: unknown, chunk: unknown) => unknown;
}

interface Pending {
  port?: number | undefined;
  status?: number;
  raw?: readonly string[];
  /** Undefined if this undici gives its request no content. */
  readonly chunks: readonly Uint8Array[] | undefined;
}

/** undici gives every part of the content to its request. */
function undiciChannels(counts: Counts, onAnswer: OnAnswer): Listeners {
  const pending = new WeakMap<UndiciRequest, Pending>();
  const requestIn = (message: unknown): UndiciRequest =>
    (message as { readonly request: UndiciRequest }).request;
  const end: OnMessage = (message) => {
    const request = requestIn(message);
    const known = pending.get(request);
    pending.delete(request);
    if (known?.status === undefined) return;
    const { method, path, headers } = request;
    onAnswer({
      status: known.status,
      head: { raw: known.raw ?? [] },
      chunks: known.chunks,
      httpVersion: '1.1',
      request: { method, url: path, head: { raw: Array.isArray(headers) ? headers.map(String) : [] } },
      isOfClient: true,
      port: known.port,
      site: undefined,
    });
  };
  return {
    'undici:request:create': (message) => {
      const request = requestIn(message);
      if (!counts(`${String(request.origin).replace(/\/$/, '')}${request.path}`)) return;
      const { chunks, add } = createCollector();
      const { onData } = request;
      pending.set(request, { chunks: onData === undefined ? undefined : chunks });
      if (onData === undefined) return;
      request.onData = function (chunk) {
        add(chunk);
        return onData.call(this, chunk);
      };
    },
    'undici:client:sendHeaders': (message) => {
      const known = pending.get(requestIn(message));
      const { socket } = message as { readonly socket?: { readonly localPort?: number } };
      if (known !== undefined) known.port = socket?.localPort;
    },
    'undici:request:headers': (message) => {
      const known = pending.get(requestIn(message));
      const { response } = message as {
        readonly response: { readonly statusCode: number; readonly headers: readonly unknown[] };
      };
      if (known === undefined) return;
      known.status = response.statusCode;
      known.raw = response.headers.map((one) =>
        one instanceof Uint8Array ? Buffer.from(one).toString('latin1') : String(one),
      );
    },
    'undici:request:trailers': end,
    'undici:request:error': end,
  };
}
