import type { IncomingMessage } from 'node:http';
import { ServerResponse } from 'node:http';
import type { CallSite } from '../runner/capture-site';
import type { Write } from './collect-content';
import { collectContent } from './collect-content';
import type { Answer, ServerWatcher } from './traffic';
import { watchChannels } from './watch-channels';
import { watchHttp2 } from './watch-http2';

const STARTED = 'http.server.request.start';

/**
 * Watches every server of this process, for any client, and light-my-request, which has no socket: its
 * responses are those of Node. Servers on HTTP/2 are seen from Node 22 on. Returns a function that stops watching.
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
  const stops = [watchChannels({ [STARTED]: onStart }), watchInjected(watcher), watchHttp2(watcher)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Libraries that compress or rewrite content wrap these methods again, and call these last. */
function watchResponse(
  request: IncomingMessage,
  response: ServerResponse,
  onAnswer: (answer: Answer) => void,
): void {
  const { remotePort: port } = request.socket;
  collectContent(response, (chunks) => {
    if (!response.headersSent) return false;
    onAnswer({ ...answerOf(request, response), chunks, port, site: undefined });
    return true;
  });
}

/** The header section is in a private member; without it the fields come from the public ones. */
function answerOf(
  request: IncomingMessage,
  response: ServerResponse,
): Omit<Answer, 'chunks' | 'port' | 'site'> {
  const { _header: head } = response as unknown as { readonly _header?: unknown };
  return {
    status: typeof head === 'string' ? statusIn(head) : response.statusCode,
    head: typeof head === 'string' ? { text: head } : { headers: response.getHeaders() },
    httpVersion: request.httpVersion,
    request: {
      method: request.method ?? '',
      url: request.url ?? '',
      head: { raw: request.rawHeaders },
    },
  };
}

/** RFC 9112, section 4. Handlers can change `statusCode` long after the status line was sent. */
function statusIn(head: string): number {
  return Number(/^HTTP\/\S+ (\d+)/.exec(head)?.[1]);
}

interface Injected {
  readonly isLightMyRequest?: boolean;
  readonly _lightMyRequest?: { readonly payloadChunks?: readonly Uint8Array[] };
  readonly req?: IncomingMessage & { readonly _lightMyRequest?: { readonly payload?: unknown } };
}

/** light-my-request ends its responses through this prototype, with all of their content collected. */
function watchInjected({ onAnswer, onInject, captureSite }: ServerWatcher): () => void {
  const sites = new WeakMap<object, CallSite>();
  const { prototype } = ServerResponse as unknown as {
    readonly prototype: { end: Write; assignSocket: Write };
  };
  const { end, assignSocket } = prototype;
  const assigned = function (this: Injected & ServerResponse, ...given: Parameters<Write>): unknown {
    if (this.isLightMyRequest === true) {
      onInject(1);
      // The call is in the stack as long as the app has not begun.
      sites.set(this, captureSite(assigned));
      this.once('close', () => onInject(-1));
    }
    return assignSocket.apply(this, given as Parameters<Write>);
  };
  const watched = function (this: Injected & ServerResponse, ...given: Parameters<Write>): unknown {
    const ended = end.apply(this, given as Parameters<Write>);
    const { _lightMyRequest: injected, req } = this;
    if (injected?.payloadChunks !== undefined && req !== undefined) {
      const answer = answerOf(req, this);
      const content = req._lightMyRequest?.payload;
      onAnswer({
        ...answer,
        request: { ...answer.request, head: { headers: req.headers }, content },
        chunks: injected.payloadChunks,
        port: undefined,
        site: sites.get(this),
      });
    }
    return ended;
  };
  prototype.end = watched as Write;
  prototype.assignSocket = assigned as Write;
  return () => {
    if (prototype.end === watched) prototype.end = end;
    if (prototype.assignSocket === assigned) prototype.assignSocket = assignSocket;
  };
}
