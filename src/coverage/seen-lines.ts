import type { Numbered } from './record';

const BITS = 4096;

/** Remembers the lines of each writer, one bit each: a million lines are 125 kilobytes. */
export function createSeenLines(): (line: Numbered) => boolean {
  const writers = new Map<string, Map<number, Uint8Array>>();
  return ({ writer, n }) => {
    let blocks = writers.get(writer);
    if (blocks === undefined) writers.set(writer, (blocks = new Map()));
    const index = Math.floor(n / BITS);
    let block = blocks.get(index);
    if (block === undefined) blocks.set(index, (block = new Uint8Array(BITS / 8)));
    const bit = n % BITS;
    const mask = 1 << (bit % 8);
    const octet = block[bit >> 3] ?? 0;
    block[bit >> 3] = octet | mask;
    return (octet & mask) !== 0;
  };
}
