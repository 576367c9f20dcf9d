import { STATUS_CODES } from 'node:http';
import guidance from '../../../schemas/guidance.json';
import standard from '../../../schemas/standard-catalog.json';
import { classes, statuses as rows } from '../../../schemas/statuses.json';
import type { StatusDefinition } from '../../../src/core/types';

const statuses = rows as readonly StatusDefinition[];
const codes = statuses.map(({ code }) => code);

/** Node names a status that the registry does not have. */
const unregistered = ['509'];

/** Registered statuses that come too late for the oldest Node that runs these tests. */
const unknownToNode: readonly number[] = [];

describe('statuses.json', () => {
  test('has each error status once, in order', () => {
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    expect(codes.filter((code) => code < 400 || code > 599)).toEqual([]);
  });

  test('has the statuses that Node knows, but for the two lists above', () => {
    const known = Object.keys(STATUS_CODES).filter((code) => code >= '400' && !unregistered.includes(code));
    const shared = codes.filter((code) => !unknownToNode.includes(code));
    expect(shared.map(String)).toEqual(known);
  });

  test.each(statuses.filter(({ code }) => !unknownToNode.includes(code)))(
    '$code $phrase: Node writes the phrase or an alias',
    ({ code, phrase, phraseAliases }) => {
      const accepted = [phrase, ...phraseAliases].map((spelling) => spelling.toLowerCase());
      expect(accepted).toContain(STATUS_CODES[code]?.toLowerCase());
    },
  );

  test('lists no spelling twice, whatever the case', () => {
    expect(
      repeated(statuses.flatMap((row) => [row.phrase, ...row.phraseAliases]).map((s) => s.toLowerCase())),
    ).toEqual([]);
  });

  test('names every matcher once', () => {
    const matchers = [
      ...classes.map(({ matcher }) => matcher),
      ...statuses.flatMap(({ phrase, matcherAliases }) => [matcherName(phrase), ...matcherAliases]),
    ];
    expect(repeated(matchers)).toEqual([]);
    expect(matchers).toEqual(
      expect.arrayContaining([
        'toBeErrorResponse',
        'toBeClientError',
        'toBeServerError',
        'toBeConflict',
        'toBeContentTooLarge',
        'toBePayloadTooLarge',
        'toBeUriTooLong',
        'toBeUnprocessableContent',
        'toBeUnprocessableEntity',
        'toBeImATeapot',
        'toBeHttpVersionNotSupported',
      ]),
    );
  });

  test('marks what is reserved and obsoleted', () => {
    const marked = statuses.filter(({ state }) => state !== undefined);
    expect(Object.fromEntries(marked.map(({ code, state }) => [code, state]))).toEqual({
      418: 'reserved',
      510: 'obsoleted',
    });
  });

  test('has these duties', () => {
    expect(statuses.flatMap(({ code, duties }) => duties.map((duty) => dutyLine(code, duty))).join('\n'))
      .toMatchInlineSnapshot(`
     "401 must WWW-Authenticate | RFC 9110, 15.5.2
     403 off WWW-Authenticate | if other credentials, such as a token with more scopes, might be accepted | RFC 9110, 11.6.1
     405 must Allow | RFC 9110, 15.5.6
     407 must Proxy-Authenticate | RFC 9110, 15.5.8
     413 off Retry-After | if the condition is temporary | RFC 9110, 15.5.14
     415 should Accept-Patch | to PATCH | RFC 5789, 2.2
     415 off Accept | if the media type of the request was the cause | RFC 9110, 15.5.16
     415 off Accept-Encoding | if a content coding of the request was the cause, and only then (RFC 9110, 12.5.3) | RFC 9110, 15.5.16
     416 should Content-Range | to a request with Range | if the request asked for a range of bytes | RFC 9110, 15.5.17
     426 must Upgrade | not in HTTP/2, 3 | if the response is sent over HTTP/1.1: HTTP/2 has no way to send it (RFC 9113, 8.2.2) | RFC 9110, 15.5.22
     426 must Connection | not in HTTP/2, 3 | token Upgrade | RFC 9110, 7.8
     429 should Retry-After | if the server can tell how long the client has to wait | RFC 6585, 4
     451 should Link | rel blocked-by | RFC 7725, 4
     503 should Retry-After | if the server can tell when it will be available again | RFC 9110, 15.6.4"
    `);
  });

  test.each(statuses)('$code $phrase: no duty twice', ({ duties }) => {
    expect(repeated(duties.map(({ field }) => field.toLowerCase()))).toEqual([]);
  });

  test('every status is in one class by its first digit, and in the class of all errors', () => {
    expect(classes.map(({ id, min, max }) => [id, min, max])).toEqual([
      ['error', 400, 599],
      ['4xx', 400, 499],
      ['5xx', 500, 599],
    ]);
  });
});

describe('standard-catalog.json', () => {
  test('has one entry per status, and its code is the phrase in snake_case', () => {
    expect(standard.errors.map(({ status, code }) => [status, code])).toEqual(
      statuses.map(({ code, phrase }) => [code, snakeCase(phrase)]),
    );
  });

  test.each([
    [409, 'conflict'],
    [413, 'content_too_large'],
    [414, 'uri_too_long'],
    [418, 'im_a_teapot'],
    [505, 'http_version_not_supported'],
  ])('%i is %s', (status, code) => {
    expect(standard.errors.find((error) => error.status === status)).toMatchObject({ code });
  });

  test('has a plain sentence for each, and none twice', () => {
    const messages = standard.errors.map(({ message }) => message);
    expect(repeated(messages)).toEqual([]);
    expect(messages.filter((message) => !/^[A-Z][A-Za-z,: -]{9,70}[a-z]$/.test(message))).toEqual([]);
    expect(standard.errors.find(({ status }) => status === 409)?.message).toBe('Resource already exists');
  });
});

describe('guidance.json', () => {
  test('speaks of every status, in order', () => {
    expect(guidance.statuses.map(({ status }) => status)).toEqual(codes);
  });

  test.each(guidance.statuses)(
    '$status: two or three sentences, with the section that defines it',
    (entry) => {
      const { reference } = statuses.find(({ code }) => code === entry.status) ?? {};
      expect(entry.meaning).toContain(`(${reference})`);
      const sentences = entry.meaning.split(/\.\s+(?=[A-Z])/);
      expect([2, 3]).toContain(sentences.length);
    },
  );

  test.each(guidance.statuses)('$status: points to other statuses, each once and in order', (entry) => {
    const others = entry.insteadOf.map(({ status }) => status);
    expect(others).toEqual([...new Set(others)].sort((a, b) => a - b));
    expect(others).not.toContain(entry.status);
    expect(others.filter((status) => STATUS_CODES[status] === undefined)).toEqual([]);
  });

  test('tells no situation twice', () => {
    expect(repeated(guidance.statuses.flatMap(({ useWhen }) => useWhen))).toEqual([]);
  });
});

function words(phrase: string): string[] {
  return phrase.replaceAll("'", '').split(' ');
}

function matcherName(phrase: string): string {
  return `toBe${words(phrase)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('')}`;
}

function snakeCase(phrase: string): string {
  return words(phrase).join('_').toLowerCase();
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

function dutyLine(status: number, duty: StatusDefinition['duties'][number]): string {
  const { field, severity, when, notInHttpVersions, token, relation, condition, reference } = duty;
  const limits = [
    when?.method && `to ${when.method}`,
    when?.requestField && `to a request with ${when.requestField}`,
    notInHttpVersions && `not in HTTP/${notInHttpVersions.join(', ')}`,
    token && `token ${token}`,
    relation && `rel ${relation}`,
    condition,
  ].filter(Boolean);
  return [`${status} ${severity} ${field}`, ...limits, reference].join(' | ');
}
