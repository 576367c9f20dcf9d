import { combinedValue } from '../core/fields/field-values';
import { parseMediaType } from '../core/fields/parse-media-type';
import { pointerGet } from '../core/formats/json-pointer';
import type { Culprit, CulpritMatch } from '../core/facts';
import type { HttpField } from '../core/types';

/** The origin of a body shows early; on very long texts a regular expression can run out of stack. */
const LONGEST_TEXT = 20_000;

/** The parts of a response that show its origin. */
export interface CulpritInput {
  readonly status: number;
  readonly fields: readonly HttpField[];
  readonly text: string | undefined;
  /** The parsed content; `undefined` if it is not JSON. */
  readonly json: unknown;
}

/** Names the software whose own error body this looks like: the first culprit that matches. */
export function findCulprit(input: CulpritInput, culprits: readonly Culprit[]): Culprit | undefined {
  return culprits.find(({ match }) => matches(match, input));
}

function matches(
  { contentType, fields = {}, members = [], equals = {}, statusAt, pattern }: CulpritMatch,
  { status, fields: received, text, json }: CulpritInput,
): boolean {
  return (
    (contentType === undefined || contentType === essenceOf(received)) &&
    Object.entries(fields).every(([name, value]) => occurs(value, combinedValue(received, name))) &&
    members.every((pointer) => pointerGet(json, pointer) !== undefined) &&
    Object.entries(equals).every(([pointer, value]) => pointerGet(json, pointer) === value) &&
    (statusAt === undefined || pointerGet(json, statusAt) === status) &&
    (pattern === undefined || occurs(pattern, text?.slice(0, LONGEST_TEXT)))
  );
}

function essenceOf(fields: readonly HttpField[]): string | undefined {
  const value = combinedValue(fields, 'Content-Type');
  return value === undefined ? '' : parseMediaType(value)?.essence;
}

function occurs(pattern: string, text: string | undefined): boolean {
  return text !== undefined && new RegExp(pattern, 'u').test(text);
}
