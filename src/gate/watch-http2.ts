import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import { collectContent } from './collect-content';
import type { ServerWatcher } from './traffic';
import { watchChannels } from './watch-channels';

/** Published by Node 22 and later. */
const STARTED = 'http2.server.stream.start';

/** Watches every HTTP/2 server of this process. Returns a function that stops watching. */
export function watchHttp2({ onRequest, onAnswer }: ServerWatcher): () => void {
  const onStart = (message: unknown): void => {
    const { stream, headers } = message as {
      readonly stream: ServerHttp2Stream;
      readonly headers: IncomingHttpHeaders & { readonly ':method'?: string; readonly ':path'?: string };
    };
    onRequest();
    const port = stream.session?.socket.remotePort;
    const isFile = watchFiles(stream);
    collectContent(stream, (chunks) => {
      // The type has only the request's headers here.
      const sent = stream.sentHeaders as { readonly [name: string]: unknown } | undefined;
      const status = sent?.[':status'];
      if (sent === undefined || typeof status !== 'number') return false;
      onAnswer({
        status,
        head: { headers: sent },
        chunks: isFile() ? undefined : chunks,
        httpVersion: '2.0',
        request: {
          method: headers[':method'] ?? '',
          url: headers[':path'] ?? '',
          head: { headers },
        },
        port,
        site: undefined,
      });
      return true;
    });
  };
  return watchChannels({ [STARTED]: onStart });
}

/** Node sends the content of a file without calling `write`. */
function watchFiles(stream: ServerHttp2Stream): () => boolean {
  let isFile = false;
  const target = stream as unknown as { [name: string]: (this: unknown, ...given: unknown[]) => unknown };
  for (const name of ['respondWithFile', 'respondWithFD']) {
    const { [name]: respond } = target;
    target[name] = function (...given) {
      isFile = true;
      return respond?.apply(this, given);
    };
  }
  return () => isFile;
}
