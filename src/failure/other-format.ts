import { combinedValue } from '../core/fields/field-values';
import { parseMediaType } from '../core/fields/parse-media-type';
import { formats } from '../generated/data';
import { formatValidators } from '../generated/format-validators';
import type { ErrorFormat, HttpField } from '../core/types';

/** Fewer required members do not make a format recognisable. */
const LEAST_MEMBERS = 2;

/** A response as far as it tells its format. */
export interface FormatClues {
  readonly fields: readonly HttpField[];
  /** The parsed content; `undefined` where it is no JSON. */
  readonly json: unknown;
}

/**
 * The format that a response keeps to, other than the one it is held to: for failure texts alone, since a
 * matcher that guesses would accept what nobody asked for. Formats that fit almost anything do not count.
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
    // Content of thousands of levels; or Jest lets nothing be loaded just now, between two tests.
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
