import fc from 'fast-check';
import { uris } from '../../../../src/core/values/uri';

const legal: readonly (readonly [section: string, value: string])[] = [
  ['1.1.2', 'ftp://ftp.is.co.za/rfc/rfc1808.txt'],
  ['1.1.2', 'ldap://[2001:db8::7]/c=GB?objectClass?one'],
  ['1.1.2', 'mailto:John.Doe@example.com'],
  ['1.1.2', 'news:comp.infosystems.www.servers.unix'],
  ['1.1.2', 'tel:+1-816-555-1212'],
  ['1.1.2', 'telnet://192.0.2.16:80/'],
  ['1.1.2', 'urn:oasis:names:specification:docbook:dtd:xml:4.1.2'],
  ['3.2.1', 'https://ada:secret@example.com/'],
  ['3.2.2: an empty host', 'file:///etc/hosts'],
  ['3.2.2: an address of a later version', 'http://[v1.fe80::a+en1]/'],
  ['3.2.2: IPv4 within IPv6', 'http://[::ffff:192.0.2.1]/'],
  ['3.2.2: the unspecified address', 'http://[::]/'],
  ['3.2.2: eight groups', 'http://[1:2:3:4:5:6:7:8]:8080/'],
  ['3.2.2: an encoded name', 'http://ex%C3%A4mple.com/'],
  ['3.2.3: an empty port', 'https://example.com:/'],
  ['3.3', '/a,b;c=1/@:d'],
  ['3.4: slash and question mark', '?a=/b?c'],
  ['3.5', '#top/?'],
  ['4.2: a relative reference', './a:b'],
  ['4.2: a network-path reference', '//example.com/a'],
  ['4.4: this document', ''],
];

const illegal: readonly (readonly [section: string, value: string])[] = [
  ['2.1: half an encoded character', '/a%2'],
  ['2.1: no hexadecimal digits', '/a%zz'],
  ['2: a space', '/a b'],
  ['2: a quotation mark', '/a"b'],
  ['2: a template', '/users/{id}'],
  ['2: a backslash', 'http://example.com\\a'],
  ['2: beyond ASCII', '/\u00e4'],
  ['2: a line feed', '/a\n'],
  ['3.1: a scheme that starts with a digit', '1http://example.com/'],
  ['3.1: an empty scheme', '://example.com/'],
  ['3.2.1: two at signs', 'https://a@b@example.com/'],
  ['3.2.2: brackets around a name', 'http://[example.com]/'],
  ['3.2.2: no closing bracket', 'http://[::1/'],
  ['3.2.2: nine groups', 'http://[1:2:3:4:5:6:7:8:9]/'],
  ['3.2.2: seven groups', 'http://[1:2:3:4:5:6:7]/'],
  ['3.2.2: two times ::', 'http://[1::2::3]/'],
  ['3.2.2: :: for no group', 'http://[1:2:3:4:5:6:7:8::]/'],
  ['3.2.2: five hexadecimal digits', 'http://[12345::]/'],
  ['3.2.2: a large number in IPv4', 'http://[::256.0.0.1]/'],
  ['3.2.2: text after the bracket', 'http://[::1]a/'],
  ['3.2.3: a port of letters', 'https://law.example:abc/'],
  ['3.2.3: two ports', 'https://law.example:80:80/'],
  ['3.3: brackets in a path', '/a[0]'],
  ['3.4: brackets in a query', '?a[]=1'],
  ['3.5: two number signs', '#a#b'],
  ['4.2: a colon in the first segment', '1:b'],
];

test.each(legal)('RFC 3986, %s: %j is a URI reference', (_, value) => {
  expect(uris.reference.test(value)).toBe(true);
});

test.each(illegal)('RFC 3986, %s: %j is none', (_, value) => {
  expect(uris.reference.test(value)).toBe(false);
});

test('what URL writes is one', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      expect(uris.reference.test(url)).toBe(true);
    }),
  );
});

test('a long text takes no long time', () => {
  expect(uris.reference.test(`http://${'a'.repeat(200_000)}/ `)).toBe(false);
  expect(uris.reference.test(`http://[${':'.repeat(200_000)}]/`)).toBe(false);
});
