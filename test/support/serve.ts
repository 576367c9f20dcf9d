import type { Server } from 'node:http';
import { createServer } from 'node:http';

/** What the server answers, whatever it is asked. */
export interface Answer {
  readonly status?: number;
  /** Field name to value, or a list of lines to send it several times. */
  readonly headers?: { readonly [name: string]: string | readonly string[] };
  /** Sent octet for octet; anything but text and octets is sent as JSON. */
  readonly content?: unknown;
}

/** A server for supertest that gives this answer to every request. */
export function serve({ status = 409, headers = JSON_TYPE, content }: Answer = {}): Server {
  return createServer((request, response) => {
    request.resume();
    // No clock in what the tests see.
    response.sendDate = false;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = status;
    response.end(octets(content));
  });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

function octets(content: unknown): string | Uint8Array | undefined {
  if (content === undefined || typeof content === 'string' || content instanceof Uint8Array) return content;
  return JSON.stringify(content);
}
