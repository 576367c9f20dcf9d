import { request as plainRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { HttpField, HttpRequest, HttpResponse } from '../core/types';
import { decodeContent } from '../responses/decode-content';
import { CommandError } from './command';
import { shownAddress } from './hide-secrets';

type Words = (place: { readonly host: string; readonly hostname: string; readonly port: string }) => string;

const REASONS: readonly (readonly [code: RegExp, says: Words])[] = [
  [/^ECONNREFUSED$/, ({ host }) => `Nothing listens on ${host}. Is the API running, and is the port right?`],
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    ({ hostname }) => `There is no host ${hostname}, or the name server cannot be reached.`,
  ],
  [/^(ECONNRESET|EPIPE)$/, ({ host }) => `${host} closed the connection before its response was complete.`],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, ({ host }) => `${host} cannot be reached.`],
  [/^CERT_HAS_EXPIRED$/, ({ hostname }) => `The certificate of ${hostname} has expired.`],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, ({ hostname }) => `The certificate is not for the name ${hostname}.`],
  [
    /SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|^CERT_/,
    ({ hostname }) =>
      `The certificate of ${hostname} is not from an authority that this machine trusts. Set NODE_EXTRA_CA_CERTS to its file.`,
  ],
  [
    /^(EPROTO|ERR_SSL_)/,
    ({ host }) => `${host} does not speak TLS as expected. Is it http: instead of https:?`,
  ],
  [/^HPE_/, ({ host }) => `The answer of ${host} is not HTTP/1.1. Is it https: instead of http:?`],
];

/** The time limit, and the signal to stop. */
export interface RequestLimits {
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/**
 * Sends one request without following redirections, and returns the response unchanged.
 *
 * @throws CommandError if there is no response, with the reason
 */
export async function requestUrl(
  request: HttpRequest,
  { seconds, signal }: RequestLimits,
): Promise<HttpResponse> {
  const url = new URL(request.url);
  const timeout = AbortSignal.timeout(seconds * 1_000);
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  try {
    const message = await new Promise<IncomingMessage>((received, failed) => {
      const options = { method: request.method, signal: AbortSignal.any([timeout, signal]), agent: false };
      const sent = send(url, options, received);
      for (const [name, value] of request.fields) sent.appendHeader(name, value);
      sent.once('error', failed);
      sent.end(request.content);
    });
    const fields = fieldsOf(message.rawHeaders);
    const content = Buffer.concat((await message.toArray()) as Uint8Array[]);
    return {
      status: message.statusCode ?? 0,
      httpVersion: message.httpVersion,
      fields,
      content: decodeContent(content, fields),
      request,
    };
  } catch (error) {
    const reason = signal.aborted
      ? 'The request was stopped.'
      : timeout.aborted
        ? `${url.host} did not answer within ${seconds} s. Give it more time with --timeout.`
        : reasonOf(error as NodeJS.ErrnoException, url);
    throw new CommandError(`${request.method} ${shownAddress(url.href)}\n${reason}`);
  }
}

function fieldsOf(rawHeaders: readonly string[]): readonly HttpField[] {
  const fields: HttpField[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    fields.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  }
  return fields;
}

/** Error codes of the system or of OpenSSL, in plain words. */
function reasonOf(error: NodeJS.ErrnoException, { host, hostname, port, protocol }: URL): string {
  // With several addresses, the first error stands for all of them.
  const first =
    error instanceof AggregateError ? ((error.errors[0] ?? error) as NodeJS.ErrnoException) : error;
  const { code = '', message } = first;
  const known = REASONS.find(([pattern]) => pattern.test(code));
  const says =
    known?.[1]({ host, hostname, port: port || protocol.replace(':', '') }) ?? 'There is no response.';
  return `${says} (${code === '' || message.includes(code) ? message : `${code}: ${message}`})`;
}
