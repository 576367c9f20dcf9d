import { Writable } from 'node:stream';
import { installPeers, secretPeers } from '../install-peers';
import type { Planted } from './place';
import type { Tool } from './tools';
import { exchangeOf, parsedOr } from './tools';

interface Sentry {
  readonly init: (options: object) => unknown;
  readonly captureException: (error: Error) => void;
  readonly withIsolationScope: (run: (scope: SentryScope) => void) => void;
}

interface SentryScope {
  readonly setSDKProcessingMetadata: (data: object) => void;
  readonly setExtra: (name: string, value: unknown) => void;
}

type Pino = (options: object, stream: Writable) => { readonly error: (value: object) => void };

/** Names that the documentation of pino suggests, as deep as its wildcards go. */
const NAMES = ['password', 'token', 'secret', 'apiKey', 'api_key', 'access_token', 'refresh_token'];
const HEADERS = [
  'authorization',
  'Authorization',
  'cookie',
  'Cookie',
  '["set-cookie"]',
  '["Set-Cookie"]',
  '["x-api-key"]',
  '["X-Api-Key"]',
];

/** What others hide of an exchange that they are given, each set up as its documentation says. */
export function secretTools(): readonly Tool[] {
  const load = installPeers(secretPeers);
  return [sentry(load('@sentry/node') as Sentry), pino(load('pino') as Pino)];
}

/** An error with its request and the response as extra data; the event before it would be sent. */
function sentry(sdk: Sentry): Tool {
  let heard: (event: unknown) => void = () => undefined;
  sdk.init({
    dsn: 'https://public@127.0.0.1/1',
    skipOpenTelemetrySetup: true,
    // The same error twice is two events here.
    integrations: (all: readonly { readonly name: string }[]) => all.filter(({ name }) => name !== 'Dedupe'),
    beforeSend(sent: unknown) {
      heard(sent);
      return null;
    },
  });
  return {
    name: `@sentry/node ${secretPeers['@sentry/node']}`,
    mask: /\[Filtered\]/,
    async write(planted) {
      const { status, fields, content, request } = exchangeOf(planted);
      const event = new Promise<unknown>((done) => (heard = done));
      sdk.withIsolationScope((scope) => {
        scope.setSDKProcessingMetadata({
          normalizedRequest: {
            method: request.method,
            url: request.url,
            headers: Object.fromEntries(request.fields),
            data: request.content,
          },
        });
        scope.setExtra('response', { status, headers: Object.fromEntries(fields), body: parsedOr(content) });
        sdk.captureException(new Error(String(content)));
      });
      return JSON.stringify(await event);
    },
  };
}

/** The exchange as a line of the log. */
function pino(create: Pino): Tool {
  let line = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      line += String(chunk);
      done();
    },
  });
  const paths = [
    ...HEADERS.flatMap((name) =>
      ['req.headers', 'res.headers'].map((at) => (name.startsWith('[') ? at + name : `${at}.${name}`)),
    ),
    ...NAMES.flatMap((name) =>
      ['req.body', 'res.body', 'req.body.*', 'res.body.*'].map((at) => `${at}.${name}`),
    ),
  ];
  const logger = create({ redact: paths }, stream);
  return {
    name: `pino ${secretPeers.pino}`,
    mask: /\[Redacted\]/,
    write(planted: Planted) {
      const { status, fields, content, request } = exchangeOf(planted);
      line = '';
      logger.error({
        req: {
          method: request.method,
          url: request.url,
          headers: Object.fromEntries(request.fields),
          body: parsedOr(request.content),
        },
        res: { status, headers: Object.fromEntries(fields), body: parsedOr(content) },
      });
      return line;
    },
  };
}
