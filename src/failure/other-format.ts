import { combinedValue } from '../core/fields/field-values';
import { parseMediaType } from '../core/fields/parse-media-type';
import { formats } from '../generated/data';
import { formatValidators } from '../generated/format-validators';
import type { ErrorFormat, HttpField } from '../core/types';

/** A format with fewer required members is not recognisable. */
const LEAST_MEMBERS = 2;

/** The parts of a response that show its format. */
export interface FormatClues {
  readonly fields: readonly HttpField[];
  /** The parsed content; `undefined` if it is not JSON. */
  readonly json: unknown;
}

/**
 * A format that the response conforms to, other than the expected one: only for failure texts, since a
 * matcher that guesses would accept unwanted responses. Formats that fit almost anything do not count.
 */
export function findOtherFormat({ fields, json }: FormatClues, asked: string): ErrorFormat | undefined {
  const essence = parseMediaType(combinedValue(fields, 'Content-Type') ?? '')?.essence;
  if (essence === undefined || json === undefined) return undefined;
  return formats
    .filter(({ id, mediaTypes }) => id !== asked && mediaTypes.includes(essence))
    .filter((format) => isOwnMediaType(essence, format) || requiredMembers(format) >= LEAST_MEMBERS)
    .sort((one, other) => requiredMembers(other) - requiredMembers(one))
    .find(({ id }) => isValid(id, json));
}

function isValid(id: string, json: unknown): boolean {
  try {
    return formatValidators[id]?.()['validate']?.(json) === true;
  } catch {
    // Content of thousands of levels; or Jest refuses to load anything now, between two tests.
    return false;
  }
}

function isOwnMediaType(essence: string, format: ErrorFormat): boolean {
  return formats.every((other) => other === format || !other.mediaTypes.includes(essence));
}

function requiredMembers({ schema }: ErrorFormat): number {
  let count = 0;
  JSON.stringify(schema, (name, value: unknown) => {
    // Of a choice, no part is required.
    if (name === 'anyOf') return undefined;
    if (name === 'required' && Array.isArray(value)) count += value.length;
    return value;
  });
  return count;
}
