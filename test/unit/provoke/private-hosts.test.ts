import { publicHost } from '../../../src/provoke/private-hosts';

const nowhere = (): Promise<readonly string[]> => Promise.resolve([]);

test.each([
  'localhost',
  'api.localhost',
  '127.0.0.1',
  '127.8.9.10',
  '[::1]',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.1.1',
  '[fd00::1]',
  '[fe80::1]',
  '[::ffff:127.0.0.1]',
])('%s is nobody else', async (host) => {
  expect(await publicHost(`http://${host}:3000/api`, nowhere)).toBeUndefined();
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['172.32.0.1', '172.32.0.1'],
  ['0x7f.1.example', '0x7f.1.example (203.0.113.9)'],
  ['127.0.0.1.example', '127.0.0.1.example (203.0.113.9)'],
  ['localhost.example', 'localhost.example (203.0.113.9)'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['[::ffff:192.0.2.1]', '::ffff:c000:201'],
])('%s is in the public network', async (host, name) => {
  const lookup = (): Promise<readonly string[]> => Promise.resolve(['10.0.0.1', '203.0.113.9']);
  expect(await publicHost(`https://${host}/`, lookup)).toBe(name);
});

test('a name of the private network', async () => {
  expect(await publicHost('http://api:8000', () => Promise.resolve(['172.18.0.3']))).toBeUndefined();
});

test('a name of which no address is known may be anybody', async () => {
  expect(await publicHost('http://no-such-host.invalid')).toBe('no-such-host.invalid (no address is known)');
});
