import type { BenchFormat } from './documents';
import type { Fault, Faulty, Sound } from './fault';
import { visibleFault } from './fault';
import { withJson } from './exchange';

const json = { ...visibleFault, group: 'content', source: 'RFC 8259' };
const kind = { ...visibleFault, group: 'JSON kind', source: 'the definition of the format' };

/** The content with an edit of its text. */
const text =
  (...edits: readonly ((text: string, sound: Sound) => string | Uint8Array)[]) =>
  (sound: Sound): readonly Faulty[] =>
    edits.map((edit) => ({
      exchange: { ...sound.exchange, content: edit(String(sound.exchange.content), sound) },
      at: 'content',
    }));

const value =
  (...edits: readonly ((document: unknown, sound: Sound) => unknown)[]) =>
  (sound: Sound): readonly Faulty[] =>
    edits.map((edit) => ({
      exchange: withJson(sound.exchange, edit(sound.document(), sound)),
      at: 'content',
    }));

/** Formats that ask for a member can tell that a document is another one. */
const closed = ({ format }: Sound): boolean => format.takesAnyObject !== true;

const page =
  '<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n';

export const contentFaults: readonly Fault[] = [
  { ...json, id: 'no content', source: 'RFC 9110, 15.5', spoil: text(() => '') },
  {
    ...json,
    id: 'no content, and no media type either',
    source: 'RFC 9110, 15.5',
    spoil: ({ exchange }) => [
      {
        exchange: {
          ...exchange,
          content: '',
          fields: exchange.fields.filter(([name]) => name !== 'Content-Type'),
        },
        at: 'content',
      },
    ],
  },
  {
    ...json,
    id: 'white space alone',
    spoil: text(
      () => ' ',
      () => '\r\n',
    ),
  },
  {
    ...json,
    id: 'truncated',
    spoil: text(
      (one) => one.slice(0, -1),
      (one) => one.slice(0, one.length / 2),
      (one) => one.slice(0, 1),
    ),
  },
  { ...json, id: 'a trailing comma', spoil: text((one) => one.replace(/\}$/, ',}')) },
  { ...json, id: 'single quotes', spoil: text((one) => one.replaceAll('"', "'")) },
  { ...json, id: 'names without quotes', spoil: text((one) => one.replaceAll(/"(\w+)":/g, '$1:')) },
  {
    ...json,
    id: 'a comment',
    spoil: text(
      (one) => `/* error */${one}`,
      (one) => `${one} // end`,
    ),
  },
  { ...json, id: 'NaN', spoil: text((one) => one.replace(/^\{/, '{"meta":NaN,')) },
  {
    ...json,
    id: 'undefined',
    spoil: text(
      (one) => one.replace(/^\{/, '{"meta":undefined,'),
      () => 'undefined',
    ),
  },
  { ...json, id: 'a control character within a string', spoil: text((one) => one.replace(/"/, '"\n')) },
  {
    ...json,
    id: 'two documents',
    spoil: text(
      (one) => one + one,
      (one) => `${one}\n${one}`,
    ),
  },
  {
    ...json,
    id: 'a guard before the document',
    spoil: text(
      (one) => `)]}',\n${one}`,
      (one) => `while(1);${one}`,
    ),
  },
  { ...json, id: 'JSONP', spoil: text((one) => `callback(${one});`) },
  { ...json, id: 'text after the document', spoil: text((one) => `${one}Internal Server Error`) },
  { ...json, id: 'an HTML page under the type of JSON', spoil: text(() => page) },
  { ...json, id: 'plain text under the type of JSON', spoil: text(() => 'Internal Server Error') },
  {
    ...json,
    id: 'XML under the type of JSON',
    spoil: text(() => '<?xml version="1.0"?><error>conflict</error>'),
  },
  {
    ...json,
    id: 'a form under the type of JSON',
    spoil: text(() => 'error=conflict&message=Resource+already+exists'),
  },
  { ...json, id: '[object Object]', spoil: text(() => '[object Object]') },
  { ...json, id: 'a byte order mark', source: 'RFC 8259, 8.1', spoil: text((one) => `\uFEFF${one}`) },
  {
    ...json,
    id: 'ISO 8859-1 for UTF-8',
    source: 'RFC 8259, 8.1',
    spoil: ({ exchange, document, format }) => [
      { exchange: { ...exchange, content: latin1(document(), format) }, at: 'content' },
    ],
  },
  {
    ...json,
    id: 'UTF-16',
    source: 'RFC 8259, 8.1',
    spoil: text(
      (one) => Buffer.from(one, 'utf16le'),
      (one) => Buffer.from(`\uFEFF${one}`, 'utf16le'),
    ),
  },
  {
    ...json,
    id: 'a member twice',
    source: 'RFC 8259, 4',
    spoil: (sound) => {
      const [name = ''] = Object.keys(sound.document());
      const both = String(sound.exchange.content);
      const again = `${both.slice(0, -1)},${both.slice(1)}`;
      return [{ exchange: { ...sound.exchange, content: again }, at: `/${name}` }];
    },
  },
  {
    ...json,
    id: 'an extension member twice',
    source: 'RFC 8259, 4',
    formats: ['simple', 'problem-details', 'nest', 'fastify', 'laravel', 'fastapi', 'spring', 'oauth'],
    spoil: (sound) => [
      {
        exchange: {
          ...sound.exchange,
          content: String(sound.exchange.content).replace(/^\{/, '{"trace_id":"1","trace_id":"2",'),
        },
        at: '/trace_id',
      },
    ],
  },
  { ...json, id: 'encoded twice', spoil: value((one) => JSON.stringify(one)) },
  { ...json, id: 'encoded three times', spoil: value((one) => JSON.stringify(JSON.stringify(one))) },
  { ...kind, id: 'null', spoil: value(() => null) },
  {
    ...kind,
    id: 'a string',
    spoil: value(
      () => 'Resource already exists',
      () => '',
    ),
  },
  { ...kind, id: 'a number', spoil: value((_, { status }) => status) },
  {
    ...kind,
    id: 'a boolean',
    spoil: value(
      () => false,
      () => true,
    ),
  },
  { ...kind, id: 'an empty list', spoil: value(() => []) },
  { ...kind, id: 'the document within a list', spoil: value((one) => [one]) },
  {
    ...kind,
    id: 'an empty object',
    spoil: guarded(
      closed,
      value(() => ({})),
    ),
  },
  {
    ...kind,
    id: 'the document within an envelope',
    spoil: guarded(
      ({ format }) => format.id !== 'problem-details',
      value(
        (one) => ({ response: one }),
        (one) => ({ data: one }),
      ),
    ),
  },
];

function guarded(applies: (sound: Sound) => boolean, spoil: Fault['spoil']): Fault['spoil'] {
  // The place is the member that is missing, which differs from format to format.
  return (sound) => (applies(sound) ? spoil(sound).map(({ exchange }) => ({ exchange })) : []);
}

function latin1(document: Record<string, unknown>, format: BenchFormat): Uint8Array {
  const text = JSON.stringify(document).replace(
    /"(Resource already exists)"/,
    '"Ressource d\u00e9j\u00e0 cr\u00e9\u00e9e"',
  );
  if (!text.includes('\u00e9')) throw new Error(`${format.id}: the message is not where it was`);
  return Buffer.from(text, 'latin1');
}
