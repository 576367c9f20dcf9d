import type { HeaderDuties } from '../../../../src';
import type { Fault, Sound } from './fault';
import { visibleFault } from './fault';
import { withField } from './exchange';

const TYPE = 'Content-Type';
const mediaType = { ...visibleFault, group: 'media type', source: 'RFC 9110, 8.3' };

const typed =
  (...values: readonly ((own: string) => readonly string[])[]) =>
  ({ exchange, format }: Sound) =>
    values.map((lines) => ({ exchange: withField(exchange, TYPE, ...lines(format.mediaType)), at: TYPE }));

const mediaTypeFaults: readonly Fault[] = [
  { ...mediaType, id: 'no media type', spoil: typed(() => []) },
  { ...mediaType, id: 'an empty media type', spoil: typed(() => ['']) },
  { ...mediaType, id: 'text/html for JSON', spoil: typed(() => ['text/html; charset=utf-8']) },
  { ...mediaType, id: 'text/plain for JSON', spoil: typed(() => ['text/plain']) },
  { ...mediaType, id: 'application/octet-stream for JSON', spoil: typed(() => ['application/octet-stream']) },
  { ...mediaType, id: 'application/xml for JSON', spoil: typed(() => ['application/problem+xml']) },
  { ...mediaType, id: 'a form for JSON', spoil: typed(() => ['application/x-www-form-urlencoded']) },
  { ...mediaType, id: 'text/json', spoil: typed(() => ['text/json']) },
  { ...mediaType, id: 'another format of JSON', spoil: typed(() => ['application/hal+json']) },
  {
    ...mediaType,
    id: 'plain JSON for a format with a media type of its own',
    formats: ['problem-details', 'json-api'],
    spoil: typed(() => ['application/json']),
  },
  {
    ...mediaType,
    id: 'problem details for plain JSON',
    formats: [
      'simple',
      'nest',
      'fastify',
      'error-object',
      'laravel',
      'fastapi',
      'spring',
      'oauth',
      'graphql',
    ],
    spoil: typed(() => ['application/problem+json']),
  },
  {
    ...mediaType,
    id: 'the name of the draft before RFC 7807',
    formats: ['problem-details'],
    spoil: typed(() => ['application/api-problem+json']),
  },
  {
    ...mediaType,
    id: 'a media type without a subtype',
    spoil: typed(
      () => ['json'],
      () => ['application'],
      () => ['application/'],
    ),
  },
  { ...mediaType, id: 'a media type with a blank in it', spoil: typed((own) => [own.replace('/', ' / ')]) },
  {
    ...mediaType,
    id: 'a malformed parameter',
    spoil: typed(
      (own) => [`${own}; charset`],
      (own) => [`${own}; charset="utf-8`],
      (own) => [`${own}; =utf-8`],
    ),
  },
  { ...mediaType, id: 'two media types in one line', spoil: typed((own) => [`${own}, text/html`]) },
  {
    ...mediaType,
    id: 'Content-Type twice, differing',
    spoil: typed(
      (own) => [own, 'text/html'],
      (own) => ['text/html', own],
    ),
  },
  { ...mediaType, id: 'Content-Type twice, the same', spoil: typed((own) => [own, own]) },
  {
    ...mediaType,
    id: 'a parameter that JSON:API forbids',
    source: 'JSON:API 1.1, Content Negotiation',
    formats: ['json-api'],
    spoil: typed(
      (own) => [`${own}; charset=utf-8`],
      (own) => [`${own}; version=1`],
      (own) => [`${own}; profile="https://a.example/"; q=1`],
    ),
  },
];

interface Duty {
  readonly status: number;
  readonly field: string;
  readonly source: string;
  readonly malformed: readonly string[];
  readonly strength?: 'should';
  /** The RFC leaves the field to the server; the API has promised it. */
  readonly isPromise?: boolean;
}

const challenges = [
  '',
  'realm="api"',
  'Bearer realm="api',
  'Bearer realm="a" error="b"',
  '"Bearer"',
  'Basic realm=my api',
];
const delays = [
  '',
  'soon',
  '2.0',
  '-5',
  '60s',
  '1 minute',
  '2026-11-23T10:00:00Z',
  'Mon, 23 Nov 2026 10:00:00 +0100',
  // The day name of 2094, which is more than 50 years ahead (RFC 9110, 5.6.7).
  'Saturday, 06-Nov-94 08:49:37 GMT',
];

const duties: readonly Duty[] = [
  { status: 401, field: 'WWW-Authenticate', source: 'RFC 9110, 15.5.2', malformed: challenges },
  { status: 407, field: 'Proxy-Authenticate', source: 'RFC 9110, 15.5.8', malformed: challenges },
  {
    status: 405,
    field: 'Allow',
    source: 'RFC 9110, 15.5.6',
    malformed: ['GET POST', 'GET; POST', '[GET]', '"GET"'],
  },
  {
    status: 426,
    field: 'Upgrade',
    source: 'RFC 9110, 15.5.22',
    malformed: ['', '/2.0', 'web socket', 'HTTP/'],
  },
  {
    status: 426,
    field: 'Connection',
    source: 'RFC 9110, 7.8',
    malformed: ['close', '[Upgrade]', 'Upgraded'],
  },
  {
    status: 416,
    field: 'Content-Range',
    source: 'RFC 9110, 15.5.17',
    strength: 'should',
    malformed: ['', '1234', 'bytes', 'bytes 0-1/1234', 'bytes */', 'bytes */many', 'bytes=*/1234'],
  },
  { status: 429, field: 'Retry-After', source: 'RFC 9110, 10.2.3', malformed: delays, isPromise: true },
  { status: 503, field: 'Retry-After', source: 'RFC 9110, 10.2.3', malformed: delays, isPromise: true },
  { status: 413, field: 'Retry-After', source: 'RFC 9110, 10.2.3', malformed: delays, isPromise: true },
  {
    status: 451,
    field: 'Link',
    source: 'RFC 7725, 4',
    strength: 'should',
    malformed: [
      'https://legal.example/; rel="blocked-by"',
      '<https://legal.example/>; rel',
      '<https://legal.example/',
      '<https://legal.example:port/>; rel="blocked-by"',
    ],
  },
];

/** A missing field breaks what the RFC asks for; a malformed one breaks its grammar, whoever asked for it. */
const dutyFaults = duties.flatMap(
  ({ status, field, source, malformed, strength, isPromise }): readonly Fault[] => {
    const shared = { ...visibleFault, group: 'header fields', source, statuses: [status] } as const;
    const duty: HeaderDuties = { [field]: 'must' };
    const promise = isPromise === true ? { headers: { [String(status)]: duty } } : undefined;
    return [
      {
        ...shared,
        strength: strength ?? 'must',
        catalog: promise,
        id: `${status} without ${field}${promise ? ', which the API promises' : ''}`,
        spoil: ({ exchange }) => [{ exchange: withField(exchange, field), at: field }],
      },
      {
        ...shared,
        id: `${status} with a malformed ${field}`,
        spoil: ({ exchange }) =>
          malformed.map((value) => ({ exchange: withField(exchange, field, value), at: field })),
      },
    ];
  },
);

export const fieldFaults: readonly Fault[] = [
  ...mediaTypeFaults,
  ...dutyFaults,
  {
    ...visibleFault,
    group: 'header fields',
    id: '405 with an Allow that lists the refused method',
    source: 'RFC 9110, 15.5.6',
    statuses: [405],
    spoil: ({ exchange }) =>
      ['GET', 'POST, GET'].map((value) => ({ exchange: withField(exchange, 'Allow', value), at: 'Allow' })),
  },
  {
    ...visibleFault,
    group: 'header fields',
    id: '451 with a link of another relation',
    source: 'RFC 7725, 4',
    strength: 'should',
    statuses: [451],
    spoil: ({ exchange }) => [
      { exchange: withField(exchange, 'Link', '<https://legal.example/>; rel="help"'), at: 'Link' },
    ],
  },
  {
    ...visibleFault,
    group: 'header fields',
    id: '415 to PATCH without Accept-Patch',
    source: 'RFC 5789, 2.2',
    strength: 'should',
    statuses: [415],
    spoil: ({ exchange }) => [{ exchange: { ...exchange, method: 'PATCH' }, at: 'Accept-Patch' }],
  },
  {
    ...visibleFault,
    group: 'header fields',
    id: 'Retry-After twice, differing',
    source: 'RFC 9110, 5.3',
    statuses: [429, 503],
    spoil: ({ exchange }) => [{ exchange: withField(exchange, 'Retry-After', '5', '60'), at: 'Retry-After' }],
  },
];
