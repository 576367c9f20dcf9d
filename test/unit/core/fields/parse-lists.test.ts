import fc from 'fast-check';
import { parseCodings } from '../../../../src/core/fields/parse-codings';
import { parseProtocols } from '../../../../src/core/fields/parse-protocols';
import { parseTokenList } from '../../../../src/core/fields/parse-list';

describe('tokens', () => {
  test.each([
    ['RFC 9110, 10.2.1', 'GET, HEAD, PUT', ['GET', 'HEAD', 'PUT']],
    ['Spring Boot', 'GET,HEAD,OPTIONS', ['GET', 'HEAD', 'OPTIONS']],
    ['one', 'POST', ['POST']],
    ['no method at all', '', []],
    ['RFC 9110, 5.6.1.2: white space before the comma', 'foo ,bar,', ['foo', 'bar']],
    ['RFC 9110, 5.6.1.2: empty elements', 'foo , ,bar,charlie', ['foo', 'bar', 'charlie']],
    ['empty elements only', ',   ,', []],
    ['tabs', '\tfoo\t,\tbar\t', ['foo', 'bar']],
    ['a method of one’s own', 'M-SEARCH, $odd!', ['M-SEARCH', '$odd!']],
  ])('legal: %s: %j', (_source, value, tokens) => {
    expect(parseTokenList(value)).toEqual(tokens);
  });

  test.each([
    ['spaces instead of commas', 'GET HEAD'],
    ['semicolons instead of commas', 'GET; HEAD'],
    ['brackets', '[GET, HEAD]'],
    ['quotes', '"GET", "HEAD"'],
    ['a slash', 'GET/HEAD'],
    ['a line feed', 'GET,\nHEAD'],
    ['a no-break space', 'GET,\u00a0HEAD'],
    ['a non-ASCII letter', 'G\u00c9T'],
    ['NUL', 'GET\u0000'],
  ])('illegal: %s: %j', (_reason, value) => {
    expect(parseTokenList(value)).toBeUndefined();
  });

  test('two legal values, joined, hold the tokens of both', () => {
    const tokens = fc.array(fc.stringMatching(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/));
    fc.assert(
      fc.property(tokens, tokens, fc.constantFrom(',', ', ', ' ,\t,'), (first, second, comma) => {
        expect(parseTokenList(`${first.join(comma)}, ${second.join(comma)}`)).toEqual([...first, ...second]);
      }),
    );
  });

  test('a character is legal in a token exactly when RFC 9110, 5.6.2 lists it', () => {
    const legal = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => parseTokenList(`a${character}b`)?.[0] === `a${character}b`,
    );
    expect(legal.join('')).toBe(
      "!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~",
    );
  });
});

describe('protocols', () => {
  test.each([
    ['RFC 9110, 15.5.22', 'HTTP/3.0', [{ name: 'HTTP', version: '3.0' }]],
    [
      'RFC 9110, 7.8',
      'HTTP/2.0, SHTTP/1.3, IRC/6.9, RTA/x11',
      [
        { name: 'HTTP', version: '2.0' },
        { name: 'SHTTP', version: '1.3' },
        { name: 'IRC', version: '6.9' },
        { name: 'RTA', version: 'x11' },
      ],
    ],
    ['RFC 6455', 'websocket', [{ name: 'websocket' }]],
    ['none', '', []],
  ])('legal: %s: %j', (_source, value, protocols) => {
    expect(parseProtocols(value)).toEqual(protocols);
  });

  test.each(['HTTP/', '/2.0', 'HTTP/2/0', 'HTTP / 2.0', 'HTTP 2.0', 'a;b', 'h2c websocket'])(
    'illegal: %j',
    (value) => {
      expect(parseProtocols(value)).toBeUndefined();
    },
  );
});

describe('codings', () => {
  test.each([
    ['RFC 9110, 12.5.3', 'compress, gzip', ['compress', 'gzip']],
    ['RFC 9110, 12.5.3: none', '', []],
    ['RFC 9110, 12.5.3: any', '*', ['*']],
    ['RFC 9110, 12.5.3: weights', 'gzip;q=1.0, identity; q=0.5, *;q=0', ['gzip', 'identity', '*']],
    ['white space and case', 'br ; Q=0.125', ['br']],
  ])('legal: %s: %j', (_source, value, codings) => {
    expect(parseCodings(value)).toEqual(codings);
  });

  test.each([
    'gzip;',
    'gzip;q',
    'gzip;q=',
    'gzip;q=2',
    'gzip;q="1"',
    'gzip;level=1',
    'gzip;q=1;q=1',
    ';q=1',
    'gzip deflate',
  ])('illegal: %j', (value) => {
    expect(parseCodings(value)).toBeUndefined();
  });
});
