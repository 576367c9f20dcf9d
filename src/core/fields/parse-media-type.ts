import type { Cursor } from './cursor';
import { cursorOf, isAtEnd, readParameterValue, readToken, readWhiteSpace, skip } from './cursor';
import { parseList } from './parse-list';

const known = new Map<string, MediaType | undefined>();
const MOST_KNOWN = 50;
const LONGEST_KNOWN = 200;

/** A media type (RFC 9110, 8.3.1). */
export interface MediaType {
  /** `type/subtype` in lower case. */
  readonly essence: string;
  /** Names in lower case; values without quotes and escapes. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** Parses exactly one media type. An API has few of them, so the last ones are remembered. */
export function parseMediaType(value: string): MediaType | undefined {
  if (known.has(value)) return known.get(value);
  const cursor = cursorOf(value);
  const mediaType = readMediaType(cursor);
  const parsed = isAtEnd(cursor) ? mediaType : undefined;
  if (known.size === MOST_KNOWN) known.clear();
  if (value.length <= LONGEST_KNOWN) known.set(value, parsed);
  return parsed;
}

/** Parses `#media-type`, which covers media ranges: `*` is a token (RFC 9110, 12.5.1). */
export function parseMediaTypes(value: string): readonly MediaType[] | undefined {
  return parseList(value, readMediaType);
}

/** One media type, alone or as the element of a list. */
function readMediaType(cursor: Cursor): MediaType | undefined {
  const type = readToken(cursor);
  if (type === '' || !skip(cursor, '/')) return undefined;
  const subtype = readToken(cursor);
  const parameters = subtype === '' ? undefined : readParameters(cursor);
  return parameters === undefined ? undefined : { essence: `${type}/${subtype}`.toLowerCase(), parameters };
}

/** `*( OWS ";" OWS [ parameter ] )` (5.6.6): a parameter can be missing, as after a last semicolon. */
function readParameters(cursor: Cursor): MediaType['parameters'] | undefined {
  const parameters: [string, string][] = [];
  for (;;) {
    const end = cursor.at;
    readWhiteSpace(cursor);
    if (!skip(cursor, ';')) {
      cursor.at = end;
      return parameters;
    }
    readWhiteSpace(cursor);
    const name = readToken(cursor);
    if (name === '') continue;
    const value = skip(cursor, '=') ? readParameterValue(cursor) : undefined;
    if (value === undefined) return undefined;
    parameters.push([name.toLowerCase(), value]);
  }
}
