const LONGEST_VALUE = 80;

/** A value as its author wrote it; only the beginning of a long one. A value given in code need not be JSON. */
export function showValue(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A BigInt, or an object that contains itself.
  }
  text ??= `the ${typeof value} ${String(value)}`;
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}
