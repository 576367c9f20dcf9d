import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Target } from './client.ts';

const status = 409;
const headers = { 'Content-Type': 'application/json' };

/** One response that keeps its contract, and one whose code is not in the catalog; the code is in its file alone. */
const CONTENTS = {
  good: '{"error":"email_taken","message":"Resource already exists"}',
  broken: '{"error":"email_token","message":"Resource already exists"}',
} as const;

export type Answer = keyof typeof CONTENTS;

const listener: RequestListener = (request, response) => {
  // tRPC puts the name of the procedure behind the path.
  const [, answer = ''] = (request.url ?? '').split(/[/?]/);
  const content = CONTENTS[answer as Answer] ?? '';
  request.resume();
  response.sendDate = false;
  response.writeHead(status, {
    ...headers,
    'Content-Length': Buffer.byteLength(content),
    Connection: 'close',
  });
  response.end(content);
};

/** Serves both on 127.0.0.1 while something runs. */
export async function withServer<T>(run: (target: (answer: Answer) => Target) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const target = (answer: Answer): Target => ({
    url: `http://127.0.0.1:${port}/${answer}`,
    path: `/${answer}`,
    listener,
    status,
    headers,
    content: CONTENTS[answer],
  });
  try {
    return await run(target);
  } finally {
    server.closeAllConnections?.();
    server.close();
  }
}
