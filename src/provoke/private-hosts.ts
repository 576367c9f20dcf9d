import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Loopback, private and link-local addresses (RFC 6890): no other people are behind them. */
const PRIVATE: readonly (readonly [net: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['127.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
];

/** Looks an address up; replaceable in tests. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/**
 * Why a host must not be provoked; undefined if it is on this machine or in a private network.
 *
 * @param url an http: or https: URL
 */
export async function publicHost(
  url: string,
  addressesOf: Lookup = addressesByName,
): Promise<string | undefined> {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  if (/^(?:.+\.)?localhost$/.test(host)) return undefined;
  const addresses = isIP(host) === 0 ? await addressesOf(host) : [host];
  // It may have an address at the next lookup.
  if (addresses.length === 0) return `${host} (no address is known)`;
  const foreign = addresses.find((address) => !isPrivate(address));
  if (foreign === undefined) return undefined;
  return foreign === host ? host : `${host} (${foreign})`;
}

function isPrivate(address: string): boolean {
  const list = new BlockList();
  for (const [net, prefix, family] of PRIVATE) list.addSubnet(net, prefix, family);
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

async function addressesByName(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
}
