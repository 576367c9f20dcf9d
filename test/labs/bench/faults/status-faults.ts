import type { Fault, Sound } from './fault';
import { visibleFault } from './fault';
import { octets } from './exchange';

const shared = { ...visibleFault, group: 'status', source: 'RFC 9110, 15' };

const answering = (status: (expected: number) => number) => (sound: Sound) => [
  { exchange: { ...sound.exchange, status: status(sound.status) }, at: 'status' },
];

/** The status code is not the one that the test names, whatever the content says. */
export const statusFaults: readonly Fault[] = [
  { ...shared, id: 'an error document under 200', spoil: answering(() => 200) },
  { ...shared, id: 'an error document under 201', spoil: answering(() => 201) },
  { ...shared, id: 'another client error', spoil: answering((status) => (status === 410 ? 400 : 410)) },
  {
    ...shared,
    id: 'a server error in its place',
    spoil: answering((status) => (status === 502 ? 500 : 502)),
  },
  {
    ...shared,
    id: 'the x00 of its class',
    spoil: answering((status) => (status % 100 === 0 ? status + 2 : Math.floor(status / 100) * 100)),
  },
  { ...shared, id: 'a status code that is not registered', spoil: answering(() => 499) },
  {
    ...shared,
    id: 'success without content',
    spoil: ({ exchange }) => [
      { exchange: { ...exchange, status: 204, raw: (one) => octets(one, [], '') }, at: 'status' },
    ],
  },
];
