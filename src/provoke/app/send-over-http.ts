import { request as plainRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { HttpResponse } from '../../core/types';
import { fieldsFromRaw } from '../../responses/adapter';
import { decodeContent } from '../../responses/decode-content';
import type { Send } from './sender';
import { NoAnswer } from './sender';

/** Errors that mean that nothing listens, for any request. */
const UNREACHABLE =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|EPROTO|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/;

/** The fields that every client sends. */
const USUAL: readonly (readonly [name: string, value: string])[] = [
  ['Accept', '*/*'],
  ['User-Agent', 'jest-error-contract'],
];

/** Sends to an origin over a new connection, with the unchanged path: a URL would normalise it. */
export function sendOverHttp(origin: string, milliseconds: number): Send {
  const { protocol, hostname, port } = new URL(origin);
  const send = protocol === 'https:' ? secureRequest : plainRequest;
  return async (given) => {
    const has = (name: string): boolean =>
      given.fields.some(([one]) => one.toLowerCase() === name.toLowerCase());
    const fields = [...given.fields, ...USUAL.filter(([name]) => !has(name))];
    const signal = AbortSignal.timeout(milliseconds);
    try {
      const message = await new Promise<IncomingMessage>((received, failed) => {
        const sent = send(
          {
            host: hostname.replace(/^\[|\]$/g, ''),
            port,
            method: given.method,
            path: given.target,
            agent: false,
            signal,
          },
          received,
        );
        for (const [name, value] of fields) sent.appendHeader(name, value);
        sent.once('error', failed);
        sent.end(given.content);
      });
      const content = Buffer.concat((await message.toArray()) as Uint8Array[]);
      const received = fieldsFromRaw(message.rawHeaders) ?? [];
      return {
        status: message.statusCode ?? 0,
        httpVersion: message.httpVersion,
        fields: received,
        content: given.method === 'HEAD' ? undefined : decodeContent(content, received),
        request: { ...given, fields, url: `${new URL(origin).origin}${given.target}` },
      } satisfies HttpResponse;
    } catch (error) {
      throw noAnswer(error, signal.aborted ? milliseconds : undefined);
    }
  };
}

function noAnswer(error: unknown, waited: number | undefined): NoAnswer {
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const { code = '', message } = first as NodeJS.ErrnoException;
  const reason =
    waited === undefined
      ? `There is no complete response (${code === '' || message.includes(code) ? message : `${code}: ${message}`}).`
      : `There is no complete response within ${waited / 1_000} s.`;
  return new NoAnswer(reason, UNREACHABLE.test(code));
}
