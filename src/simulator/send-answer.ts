import type { ServerResponse } from 'node:http';
import { phraseOf } from '../core/statuses';
import type { Answer } from './answer';

/** Sends a response unchanged, including faults of the transport. */
export function sendAnswer({ response, cut }: Answer, isHead: boolean, outgoing: ServerResponse): void {
  if (cut === 'reset') {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  const { status, fields, content } = response;
  const phrase = phraseOf(status);
  const lines = fields.flatMap(([name, value]) => [name, value]);
  if (phrase === undefined) outgoing.writeHead(status, lines);
  else outgoing.writeHead(status, phrase, lines);
  if (isHead || content === undefined) {
    outgoing.end();
    return;
  }
  if (cut === undefined) {
    outgoing.end(content);
    return;
  }
  const octets = Buffer.from(content);
  outgoing.write(octets.subarray(0, cut(octets.length)), () => outgoing.destroy());
}
