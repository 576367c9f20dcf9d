/** The middle one of the values; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('No values, no median.');
  return (lower + upper) / 2;
}

/** A time in a unit that leaves three digits: `850 ns`, `12.3 µs`, `1.20 s`. */
export function formatTime(nanoseconds: number): string {
  for (const [unit, size] of [
    ['s', 1e9],
    ['ms', 1e6],
    ['µs', 1e3],
  ] as const) {
    if (nanoseconds >= size) return `${threeDigits(nanoseconds / size)} ${unit}`;
  }
  return `${threeDigits(nanoseconds)} ns`;
}

/** Memory in megabytes (2²⁰ bytes): `393 MB`. */
export function formatMemory(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

/** A ratio with three digits: `0.00512`, `1.03`, `411`. */
export function formatRatio(ratio: number): string {
  return threeDigits(ratio);
}

function threeDigits(value: number): string {
  if (value === 0 || value >= 100) return value.toFixed(0);
  return value.toPrecision(3);
}
