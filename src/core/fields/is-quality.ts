/** Whether a value is a qvalue, from 0 to 1 with three digits at most (RFC 9110, 12.4.2). */
export function isQuality(value: string): boolean {
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value);
}
