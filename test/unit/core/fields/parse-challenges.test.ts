import fc from 'fast-check';
import type { Challenge } from '../../../../src/core/fields/parse-challenges';
import { parseChallenges } from '../../../../src/core/fields/parse-challenges';

const legal: readonly (readonly [source: string, value: string, challenges: readonly Challenge[]])[] = [
  [
    'RFC 9110, 11.6.1',
    'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
    [
      { scheme: 'Basic', parameters: [['realm', 'simple']] },
      {
        scheme: 'Newauth',
        parameters: [
          ['realm', 'apps'],
          ['type', '1'],
          ['title', 'Login to "apps"'],
        ],
      },
    ],
  ],
  ['RFC 4559, 5', 'Negotiate a87421000492aa874209af8bc028==', [negotiate('a87421000492aa874209af8bc028==')]],
  [
    'IIS: two schemes without parameters',
    'Negotiate, NTLM',
    [
      { scheme: 'Negotiate', parameters: [] },
      { scheme: 'NTLM', parameters: [] },
    ],
  ],
  [
    'RFC 7616, 3.9.1: commas inside a quoted-string',
    'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, opaque="FQhe/q"',
    [
      {
        scheme: 'Digest',
        parameters: [
          ['realm', 'http-auth@example.org'],
          ['qop', 'auth, auth-int'],
          ['algorithm', 'SHA-256'],
          ['opaque', 'FQhe/q'],
        ],
      },
    ],
  ],
  [
    'RFC 6750, 3',
    'Bearer realm="example", error="invalid_token", error_description="The access token expired"',
    [
      {
        scheme: 'Bearer',
        parameters: [
          ['realm', 'example'],
          ['error', 'invalid_token'],
          ['error_description', 'The access token expired'],
        ],
      },
    ],
  ],
  ['FastAPI', 'Bearer', [{ scheme: 'Bearer', parameters: [] }]],
  ['Hono', 'Bearer realm=""', [{ scheme: 'Bearer', parameters: [['realm', '']] }]],
  [
    'hapi',
    'sample error="invalid password"',
    [{ scheme: 'sample', parameters: [['error', 'invalid password']] }],
  ],
  ['Rails', 'Token realm="Application"', [{ scheme: 'Token', parameters: [['realm', 'Application']] }]],
  ['BWS around =', 'Basic realm \t= "a"', [{ scheme: 'Basic', parameters: [['realm', 'a']] }]],
  ['names without regard to case', 'Basic REALM="a"', [{ scheme: 'Basic', parameters: [['realm', 'a']] }]],
  ['a token as realm', 'Basic realm=api', [{ scheme: 'Basic', parameters: [['realm', 'api']] }]],
  ['several spaces', 'Basic   realm="a"', [{ scheme: 'Basic', parameters: [['realm', 'a']] }]],
  ['an escaped backslash', 'Basic realm="a\\\\"', [{ scheme: 'Basic', parameters: [['realm', 'a\\']] }]],
  ['obs-text', 'Basic realm="caf\u00e9"', [{ scheme: 'Basic', parameters: [['realm', 'caf\u00e9']] }]],
  ['a tab in a quoted-string', 'Basic realm="a\tb"', [{ scheme: 'Basic', parameters: [['realm', 'a\tb']] }]],
  ['every character of token68', 'A a-._~+/9=', [{ scheme: 'A', token68: 'a-._~+/9=', parameters: [] }]],
  [
    'token68, although it looks cut off',
    'Basic realm=',
    [{ scheme: 'Basic', token68: 'realm=', parameters: [] }],
  ],
  [
    'token68 before another challenge',
    'Negotiate YQ== , Basic realm="a"',
    [negotiate('YQ=='), { scheme: 'Basic', parameters: [['realm', 'a']] }],
  ],
  [
    'the same name in two challenges',
    'Basic realm="a", Bearer realm="a"',
    [
      { scheme: 'Basic', parameters: [['realm', 'a']] },
      { scheme: 'Bearer', parameters: [['realm', 'a']] },
    ],
  ],
  ['empty elements', ', ,Basic realm="a",, charset="UTF-8", ', [basic()]],
  ['empty elements before the first parameter', 'Basic ,, realm="a",charset="UTF-8"', [basic()]],
  ['no challenge', '', []],
  ['commas only', ' , ,', []],
];

const illegal: readonly (readonly [reason: string, value: string])[] = [
  ['grpc-gateway: free text', 'invalid token: expired'],
  ['free text of three words', 'token has expired'],
  ['a missing comma, as in API documentation', 'Bearer realm="api" error="invalid_token"'],
  ['a parameter without a scheme', 'realm="api"'],
  ['a parameter that belongs to no challenge', 'Bearer, realm="api"'],
  ['a parameter after a tab instead of a space', 'Bearer\t, realm="api"'],
  ['a parameter after token68', 'Negotiate YQ==, realm="api"'],
  ['token68 after a parameter', 'Bearer realm="api" YQ=='],
  ['a duplicate parameter (RFC 9110, 11.2)', 'Basic realm="a", realm="b"'],
  ['a duplicate parameter in another case', 'Basic realm="a", REALM="b"'],
  ['a tab after the scheme', 'Basic\trealm="a"'],
  ['an unterminated quoted-string', 'Basic realm="a'],
  ['a quoted-string that ends in an escape', 'Basic realm="a\\'],
  ['a quoted-string that ends in an escaped quote', 'Basic realm="a\\"'],
  ['text after a quoted-string', 'Basic realm="a"b'],
  ['single quotes around a space', "Basic realm='my api'"],
  ['an unquoted value with a slash', 'Bearer realm=https://example.com/'],
  ['a value missing after another parameter', 'Basic a=b, realm='],
  ['a line feed in a quoted-string', 'Basic realm="a\nb"'],
  ['an escaped line feed', 'Basic realm="a\\\nb"'],
  ['DEL in a quoted-string', 'Basic realm="\u007f"'],
  ['a slash in the scheme', 'Basic/realm'],
  ['a non-ASCII scheme', 'B\u00e4sic'],
  ['a scheme with a colon', 'Bearer: realm="api"'],
  ['semicolons instead of commas', 'Basic realm="a"; charset="UTF-8"'],
  ['JSON', '{"error":"unauthorized"}'],
];

test.each(legal)('legal: %s: %s', (_source, value, challenges) => {
  expect(parseChallenges(value)).toEqual(challenges);
});

test.each(illegal)('illegal: %s: %j', (_reason, value) => {
  expect(parseChallenges(value)).toBeUndefined();
});

const word = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/);
const text = fc.stringMatching(/^[\t -~\u0080-\u00ff]*$/);
const challenge: fc.Arbitrary<Challenge> = fc.oneof(
  fc.record({
    scheme: word,
    parameters: fc.uniqueArray(
      fc.tuple(
        word.map((name) => name.toLowerCase()),
        text,
      ),
      { selector: ([name]) => name },
    ),
  }),
  fc.record({
    scheme: word,
    token68: fc.stringMatching(/^[A-Za-z0-9._~+/-]+=*$/),
    parameters: fc.constant([]),
  }),
);
const separator = fc.constantFrom(',', ', ', ' ,', ',,', ' , \t, ');

test('what is written by the grammar is read as it was meant', () => {
  fc.assert(
    fc.property(fc.array(challenge), separator, (challenges, comma) => {
      const value = challenges.map((one) => write(one, comma)).join(comma);
      expect(parseChallenges(value)).toEqual(challenges);
    }),
  );
});

test('a token is written as a token or as a quoted-string, with one meaning', () => {
  fc.assert(
    fc.property(word, word, word, (scheme, name, value) => {
      expect(parseChallenges(`${scheme} ${name}=${value}`)).toEqual(
        parseChallenges(`${scheme} ${name}="${value}"`),
      );
    }),
  );
});

test('two legal values, joined, hold the challenges of both', () => {
  const values = fc
    .array(challenge)
    .map((challenges) => challenges.map((one) => write(one, ', ')).join(', '));
  fc.assert(
    fc.property(values, values, (first, second) => {
      expect(parseChallenges(`${first}, ${second}`)).toEqual([
        ...(parseChallenges(first) ?? ['unread']),
        ...(parseChallenges(second) ?? ['unread']),
      ]);
    }),
  );
});

function write({ scheme, token68, parameters }: Challenge, comma: string): string {
  if (token68 !== undefined) return `${scheme} ${token68}`;
  if (parameters.length === 0) return scheme;
  const written = parameters.map(([name, value]) => `${name}="${value.replace(/["\\]/g, '\\$&')}"`);
  return `${scheme} ${written.join(comma)}`;
}

function negotiate(token68: string): Challenge {
  return { scheme: 'Negotiate', token68, parameters: [] };
}

function basic(): Challenge {
  return {
    scheme: 'Basic',
    parameters: [
      ['realm', 'a'],
      ['charset', 'UTF-8'],
    ],
  };
}
