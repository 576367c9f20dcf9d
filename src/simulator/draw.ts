const PRIME = 0x01_00_01_93;
const OFFSET = 0x81_1c_9d_c5;
const RANGE = 2 ** 32;

/** A number from 0 up to 1, the same one for the same seed and turn: tests are repeatable. */
export function draw(seed: string, turn: number): number {
  let hash = OFFSET;
  for (const character of `${seed}/${turn}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
  }
  // With FNV-1a alone, turns that differ in one digit have close results; this is the last step of MurmurHash3.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return ((hash ^ (hash >>> 16)) >>> 0) / RANGE;
}
