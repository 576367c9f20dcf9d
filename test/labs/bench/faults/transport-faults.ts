import { gzipSync } from 'node:zlib';
import type { Exchange } from './exchange';
import { octets } from './exchange';
import type { Fault } from './fault';

const shared = { group: 'framing', strength: 'must', source: 'RFC 9112' } as const;

const raw = (write: (exchange: Exchange) => Uint8Array): Fault['spoil'] => {
  return ({ exchange }) => [{ exchange: { ...exchange, raw: write } }];
};

const chunk = (text: string | Uint8Array, length = Buffer.byteLength(text).toString(16)): string =>
  `${length}\r\n${String(text)}\r\n`;

const framed = (one: Exchange, content: string | Uint8Array, ...fields: Exchange['fields']): Uint8Array =>
  octets(one, [...one.fields, ...fields], content);

const line = (text: string): Fault['spoil'] =>
  raw((one) => {
    const [, ...rest] = Buffer.from(
      framed(one, one.content, ['Content-Length', String(Buffer.byteLength(one.content))]),
    )
      .toString('latin1')
      .split('\r\n');
    return Buffer.from([text, ...rest].join('\r\n'), 'latin1');
  });

/** What no assertion ever sees: the client refuses the response, and has to say so by name. */
const refused: readonly Fault[] = (
  [
    [
      'Content-Length promises more',
      raw((one) => framed(one, one.content, ['Content-Length', String(one.content.length + 10)])),
    ],
    ['Content-Length is no number', raw((one) => framed(one, one.content, ['Content-Length', 'many']))],
    [
      'two Content-Lengths that differ',
      raw((one) => framed(one, one.content, ['Content-Length', '5'], ['Content-Length', '7'])),
    ],
    [
      'Content-Length and Transfer-Encoding',
      raw((one) =>
        framed(
          one,
          `${chunk(one.content)}0\r\n\r\n`,
          ['Content-Length', '5'],
          ['Transfer-Encoding', 'chunked'],
        ),
      ),
    ],
    [
      'a chunk without a length',
      raw((one) => framed(one, `x\r\n${String(one.content)}`, ['Transfer-Encoding', 'chunked'])),
    ],
    [
      'a chunk that is longer than it says',
      raw((one) => framed(one, `${chunk(one.content, '5')}0\r\n\r\n`, ['Transfer-Encoding', 'chunked'])),
    ],
    ['no last chunk', raw((one) => framed(one, chunk(one.content), ['Transfer-Encoding', 'chunked']))],
    ['nothing at all', raw(() => Buffer.alloc(0))],
    ['half a status line', raw(() => Buffer.from('HTTP/1.1 4'))],
    [
      'no end of the fields',
      raw((one) => Buffer.from(`HTTP/1.1 ${one.status} \r\nContent-Type: application/json\r\n`)),
    ],
    ['a status line of another protocol', line('SMTP 409 no')],
    ['a status code of two digits', line('HTTP/1.1 40 \r\n')],
    ['a version that is none', line('HTTP/x.y 409 ')],
    ['a field name with a blank', raw((one) => framed(one, one.content, ['X Trace', '1']))],
    [
      'a field value with a control character',
      raw((one) => framed(one, one.content, ['X-Trace', 'a\u0000b'])),
    ],
    [
      'Content-Encoding without the coding',
      raw((one) => framed(one, one.content, ['Content-Encoding', 'gzip'])),
    ],
  ] as const
).map(([id, spoil]) => ({ ...shared, id, spoil, visible: 'client' }));

/** What the client takes in silence: it is in the octets, and in no response object. */
const silent: readonly Fault[] = (
  [
    [
      'octets after the content',
      raw((one) =>
        framed(one, `${String(one.content)}HTTP/1.1 200 \r\n\r\n`, [
          'Content-Length',
          String(Buffer.byteLength(one.content)),
        ]),
      ),
    ],
    [
      'Content-Length ends before the document does',
      raw((one) =>
        framed(one, `${String(one.content)} trailing`, [
          'Content-Length',
          String(Buffer.byteLength(one.content)),
        ]),
      ),
    ],
  ] as const
).map(([id, spoil]) => ({ ...shared, id, spoil, visible: 'raw' }));

export const transportFaults: readonly Fault[] = [
  ...refused,
  ...silent,
  {
    ...shared,
    id: 'truncated content coding',
    source: 'RFC 9110, 8.4',
    // superagent hands on what it could decode, as browsers do.
    visible: 'matcher',
    spoil: ({ exchange }) => {
      const write = (one: Exchange): Uint8Array => {
        const coded = gzipSync(one.content).subarray(0, -12);
        return framed(one, coded, ['Content-Encoding', 'gzip'], ['Content-Length', String(coded.length)]);
      };
      return [{ exchange: { ...exchange, raw: write }, at: 'content' }];
    },
  },
  {
    ...shared,
    id: 'content after HEAD',
    source: 'RFC 9110, 9.3.2',
    visible: 'raw',
    spoil: ({ exchange }) => [
      {
        exchange: {
          ...exchange,
          method: 'HEAD',
          raw: (one) => framed(one, one.content, ['Content-Length', String(Buffer.byteLength(one.content))]),
        },
      },
    ],
  },
];
