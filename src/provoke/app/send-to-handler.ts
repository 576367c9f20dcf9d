import { errorMessage } from '../../core/error-message';
import { readResponseAsync } from '../../responses/read-response-async';
import type { Send } from './sender';
import { NoAnswer } from './sender';

/** An application without a socket: Hono, h3, a route handler of Next.js. */
export type FetchHandler = (request: Request) => unknown;

/** The origin in the requests to such an application. */
const ORIGIN = 'http://localhost';

/** Sends to a function from Request to Response. */
export function sendToHandler(handler: FetchHandler): Send {
  return async ({ method, target, fields, content }) => {
    const url = `${ORIGIN}${target}`;
    let answered: unknown;
    try {
      const request = new Request(url, {
        method,
        headers: fields.map(([name, value]): [string, string] => [name, value]),
        ...(content === undefined ? {} : { body: content as string }),
      });
      answered = await handler(request);
    } catch (error) {
      throw new NoAnswer(
        `The handler threw (${errorMessage(error)}), so a server would have nothing to send.`,
      );
    }
    const response = await readResponseAsync(answered);
    if (response === undefined) {
      throw new NoAnswer(`The handler returned no Response. Give a function from Request to Response.`);
    }
    const read = method === 'HEAD' ? { ...response, content: undefined } : response;
    return { ...read, request: { method, url, fields, content } };
  };
}
