import type { HttpField } from '../../../../src';
import { builtInFormats } from '../../../unit/core/formats/all-formats';
import innocent from '../../../unit/core/leaks/innocent.json';
import expectations from '../../../unit/replays/expectations.json';
import { octetsOf, recordings } from '../../../unit/replays/recordings';
import type { Case } from './corpus';
import { expectedOf, soundExchange } from './corpus';
import { benchFormats } from './documents';
import type { Exchange } from './exchange';
import { withField } from './exchange';

type Control = Omit<Case, 'visible' | 'strength'>;

const control = (one: Control): Case => ({ ...one, visible: 'matcher', strength: 'must' });

/** Responses that keep their contract: whatever fails on one of them is a false alarm. */
export function controlGroup(): readonly Case[] {
  return [...soundCases(), ...variants(), ...examples(), ...replays(), ...innocentMessages()];
}

const STATUSES = [
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 422, 426, 428,
  429, 431, 451, 500, 501, 502, 503, 504, 505, 511,
];

function soundCases(): readonly Case[] {
  return benchFormats.flatMap((format) =>
    STATUSES.map((status) => {
      const sound = soundExchange(format, status);
      const id = `sound · ${format.id} · ${status}`;
      return control({ id, group: 'sound documents', exchange: sound.exchange, expected: expectedOf(sound) });
    }),
  );
}

/** What the standards allow and few servers do. */
function variants(): readonly Case[] {
  return benchFormats.flatMap((format) => {
    const of = (status: number, id: string, change: (one: Exchange) => Exchange): Case => {
      const sound = soundExchange(format, status);
      return control({
        id: `${id} · ${format.id}`,
        group: 'liberties of the standards',
        exchange: change(sound.exchange),
        expected: expectedOf(sound),
      });
    };
    const field = (status: number, name: string, ...values: readonly string[]): Case =>
      of(status, `${status}, ${name}: ${values.join(' | ')}`, (one) => withField(one, name, ...values));
    const { mediaType } = format;
    return [
      of(409, 'HEAD', (one) => ({ ...one, method: 'HEAD' })),
      of(409, 'white space around the document', (one) => ({
        ...one,
        content: `\r\n ${String(one.content)}\n`,
      })),
      of(409, 'members on lines of their own', (one) => ({
        ...one,
        content: JSON.stringify(JSON.parse(String(one.content)), null, 2),
      })),
      of(409, 'escapes', (one) => ({ ...one, content: String(one.content).replaceAll('R', '\\u0052') })),
      field(409, 'Content-Type', mediaType.toUpperCase()),
      ...(format.id === 'json-api'
        ? []
        : [
            field(409, 'Content-Type', `${mediaType};charset="UTF-8"`),
            field(409, 'Content-Type', `${mediaType} ; charset=utf-8`),
          ]),
      field(401, 'WWW-Authenticate', 'Bearer'),
      field(401, 'WWW-Authenticate', 'Negotiate YWJj', 'Basic realm="a, b"'),
      field(401, 'WWW-Authenticate', 'Digest realm="a", nonce="b", Basic realm = "c"'),
      field(405, 'Allow', ''),
      field(405, 'Allow', 'POST', 'HEAD, PURGE'),
      field(416, 'Content-Range', 'items */0'),
      field(429, 'Retry-After'),
      field(429, 'Retry-After', '0'),
      field(503, 'Retry-After'),
      field(503, 'Retry-After', 'Sunday, 06-Nov-94 08:49:37 GMT'),
      field(426, 'Upgrade', 'TLS/1.0, HTTP/1.1'),
      field(426, 'Connection', 'close, upgrade'),
      field(451, 'Link', '<https://a.example/>; rel="help", <https://b.example/>; rel="nofollow blocked-by"'),
    ];
  });
}

function examples(): readonly Case[] {
  return builtInFormats.flatMap(({ id: format, examples: all }) =>
    all.valid.map(({ source, status, headers = {}, body, text }) =>
      control({
        id: `${format}: ${source}`,
        group: 'examples of the standards',
        exchange: {
          method: 'GET',
          requestFields: [],
          status,
          fields: Object.entries(headers),
          content: text ?? JSON.stringify(body),
        },
        // Codes of others: the format alone is asked for.
        expected: {
          format,
          status,
          document: text === undefined ? body : (JSON.parse(text) as unknown),
          mediaType: headers['Content-Type'] ?? '',
          catalog: { codes: 'any' },
        },
      }),
    ),
  );
}

function replays(): readonly Case[] {
  const kept = new Set(
    Object.entries(expectations)
      .filter(([, rules]) => rules.length === 0)
      .map(([id]) => id),
  );
  return recordings
    .filter(
      ({ id, status, method }) =>
        kept.has(id) && status >= 400 && /^(?:get|head|post|put|patch|delete)$/i.test(method),
    )
    .map((recording) => {
      const octets = octetsOf(recording);
      const [head = '', ...rest] = octets.toString('latin1').split('\r\n\r\n');
      const fields = head
        .split('\r\n')
        .slice(1)
        .map((line): HttpField => [
          line.slice(0, line.indexOf(':')),
          line.slice(line.indexOf(':') + 1).trim(),
        ]);
      const content = Buffer.from(rest.join('\r\n\r\n'), 'latin1');
      const { id, status, method } = recording;
      return control({
        id,
        group: 'recordings',
        exchange: { method, requestFields: [], status, fields, content, raw: () => octets },
        expected: { format: 'simple', status, document: json(content), mediaType: 'application/json' },
      });
    });
}

/** The document alone, without the frame of its chunks; absent after HEAD and where it comes in several. */
function json(content: Buffer): unknown {
  const [document = ''] = /\{.*\}/s.exec(content.toString()) ?? [];
  try {
    return JSON.parse(document) as unknown;
  } catch {
    return undefined;
  }
}

function innocentMessages(): readonly Case[] {
  const [simple, problem] = benchFormats;
  return [simple, problem].flatMap((format) =>
    format === undefined
      ? []
      : innocent.map((message) => {
          const sound = soundExchange(format, 409, message);
          const id = `${message} · ${format.id}`;
          return control({
            id,
            group: 'innocent messages',
            exchange: sound.exchange,
            expected: expectedOf(sound),
          });
        }),
  );
}
