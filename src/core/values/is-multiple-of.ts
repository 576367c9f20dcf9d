/**
 * Whether a number is a multiple of another, in the decimals that were sent: 19.99 is one of 0.01, though
 * the quotient of the two doubles is not an integer.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  // JSON.parse reads 1e400 as infinite: the number as sent is no longer known.
  if (!Number.isFinite(value)) return false;
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  const [one, other] = [decimalOf(value), decimalOf(divisor)];
  const exponent = one.exponent < other.exponent ? one.exponent : other.exponent;
  return (
    (one.digits * 10n ** BigInt(one.exponent - exponent)) %
      (other.digits * 10n ** BigInt(other.exponent - exponent)) ===
    0n
  );
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The shortest decimal number that is read as this double: usually the one that was written. */
function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
