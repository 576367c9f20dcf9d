/** No error document is longer; the rest is ignored. */
const MOST_OCTETS = 16 * 1024 * 1024;

/** A method that writes content. */
export type Write = (this: unknown, chunk: unknown, encoding?: unknown, callback?: unknown) => unknown;

interface Writable {
  readonly destroyed: boolean;
  once: (event: 'close', listener: () => void) => unknown;
}

/** Collects octets, up to a limit. */
export function createCollector(): {
  readonly chunks: readonly Uint8Array[];
  readonly add: (chunk: unknown, encoding?: unknown) => void;
} {
  const chunks: Uint8Array[] = [];
  let octets = 0;
  return {
    chunks,
    add(chunk, encoding) {
      const added = typeof chunk === 'string' ? Buffer.from(chunk, encodingOf(encoding)) : chunk;
      if (!ArrayBuffer.isView(added) || octets >= MOST_OCTETS) return;
      octets += added.byteLength;
      chunks.push(added as Uint8Array);
    },
  };
}

/**
 * Collects the content written to a response from now on. Content written after the client has gone does not count.
 *
 * @param onEnd is called at the end of the response, and when its connection breaks, with the content so far.
 *   It is called until it returns true
 */
export function collectContent(response: Writable, onEnd: (chunks: readonly Uint8Array[]) => boolean): void {
  const { chunks, add } = createCollector();
  let isTold = false;
  let hasBegun = false;
  const begin = (): void => {
    isTold ||= !hasBegun && response.destroyed;
    hasBegun = true;
  };
  const tell = (): void => {
    isTold ||= onEnd(chunks);
  };
  const target = response as Writable & { write: Write; end: Write };
  const { write, end } = target;
  target.write = function (chunk, encoding, callback) {
    begin();
    add(chunk, encoding);
    return write.call(this, chunk, encoding, callback);
  };
  target.end = function (chunk, encoding, callback) {
    begin();
    add(chunk, encoding);
    const ended = end.call(this, chunk, encoding, callback);
    tell();
    return ended;
  };
  response.once('close', tell);
}

function encodingOf(encoding: unknown): BufferEncoding {
  return typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8';
}
