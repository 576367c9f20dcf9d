import type { Validate } from '../catalog/validate';

/**
 * Whether a value conforms to a schema; undefined if that cannot be decided: recursive schemas run out of stack on
 * absurdly nested content.
 */
export function accepts(validate: Validate, value: unknown): boolean | undefined {
  try {
    return validate(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}
