import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';

/** A server on 127.0.0.1 that answers with prepared octets and knows nothing of HTTP itself. */
export interface ReplayServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The request field that names the octets to answer with. */
export const REPLAY = 'X-Replay';

/** Serves each of the responses, name → octets, as it is: status line, fields, framing and content. */
export async function startReplayServer(
  responses: ReadonlyMap<string, string | Uint8Array>,
): Promise<ReplayServer> {
  const server = createServer((socket) => answer(socket, responses));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(socket: Socket, responses: ReadonlyMap<string, string | Uint8Array>): void {
  let received = '';
  // A client that has seen enough hangs up; what it thinks of the octets is not our business.
  socket.on('error', () => socket.destroy());
  socket.setEncoding('latin1').on('data', (text) => {
    received += text;
    if (!isComplete(received)) return;
    const name = fieldOf(received, REPLAY) ?? '';
    const octets = responses.get(name);
    socket.end(octets ?? `HTTP/1.1 599 No response is called ${JSON.stringify(name)}\r\n\r\n`);
  });
}

/** Closing before the client has sent everything would reset the connection. */
function isComplete(received: string): boolean {
  const end = received.indexOf('\r\n\r\n');
  return end !== -1 && received.length >= end + 4 + Number(fieldOf(received, 'Content-Length') ?? 0);
}

function fieldOf(received: string, name: string): string | undefined {
  const [head = ''] = received.split('\r\n\r\n', 1);
  return new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'im').exec(head)?.[1];
}
