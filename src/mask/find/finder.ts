import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';

/** Finds the values in a text that are secret by what stands around them, or by their shape. */
export type Finder = (text: string, names: SecretNames) => readonly Span[];

/** Where a sticky pattern matches at a place: what it matches. */
export function at(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** Whether a text holds one of several literals. */
export function holdsAny(text: string, literals: readonly string[]): boolean {
  return literals.some((literal) => text.includes(literal));
}
