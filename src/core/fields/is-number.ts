import { cursorOf, isAtEnd, readDigits } from './cursor';

/** `1*DIGIT`. */
export function isNumber(value: string): boolean {
  const cursor = cursorOf(value);
  return readDigits(cursor) !== '' && isAtEnd(cursor);
}
