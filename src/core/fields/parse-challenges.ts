import type { Cursor } from './cursor';
import {
  ALPHANUMERIC,
  isAt,
  isAtEnd,
  kindOf,
  readParameterValue,
  readToken,
  readWhile,
  readWhiteSpace,
  skip,
} from './cursor';
import { parseList } from './parse-list';

const isToken68Character = kindOf(`${ALPHANUMERIC}-._~+/`);
const isPadding = kindOf('=');

/** One authentication challenge (RFC 9110, 11.3). */
export interface Challenge {
  /** As sent; schemes are compared without regard to case (11.1). */
  readonly scheme: string;
  readonly token68?: string;
  /** Names in lower case; values without quotes and escapes. */
  readonly parameters: readonly Parameter[];
}

type Parameter = readonly [name: string, value: string];

/** Parses `#challenge`: the values of all the fields of that name, joined, or of one. */
export function parseChallenges(value: string): readonly Challenge[] | undefined {
  const elements = parseList(value, readElement);
  return elements === undefined ? undefined : groupByScheme(elements);
}

/** The text between two commas: the beginning of a challenge, or a further parameter of the last one. */
interface Element {
  readonly scheme?: string;
  readonly token68?: string;
  readonly parameter?: Parameter;
  /** Further parameters can follow: `1*SP` began their list, and there was no token68. */
  readonly open?: boolean;
}

function readElement(cursor: Cursor): Element | undefined {
  const word = readToken(cursor);
  if (word === '') return undefined;
  const gap = readWhiteSpace(cursor);
  if (isAt(cursor, '=')) return parameterElement(readAssignment(cursor, word));
  // The list of parameters can begin with an empty element: `Basic , realm="api"`.
  if (isAtElementEnd(cursor)) return { scheme: word, open: gap.startsWith(' ') };
  if (gap === '' || gap.includes('\t')) return undefined;
  const token68 = readToken68(cursor);
  if (token68 !== undefined) return { scheme: word, token68 };
  const element = parameterElement(readAssignment(cursor, readToken(cursor)));
  return element === undefined ? undefined : { ...element, scheme: word, open: true };
}

function parameterElement(parameter: Parameter | undefined): Element | undefined {
  return parameter === undefined ? undefined : { parameter };
}

/** `auth-param`, once its name is read: `BWS "=" BWS ( token / quoted-string )`. */
function readAssignment(cursor: Cursor, name: string): Parameter | undefined {
  readWhiteSpace(cursor);
  if (name === '' || !skip(cursor, '=')) return undefined;
  readWhiteSpace(cursor);
  const value = readParameterValue(cursor);
  return value === undefined ? undefined : [name.toLowerCase(), value];
}

/** token68 (11.2), which only the following text distinguishes from a parameter: `Basic a=` and `Basic a=b`. */
function readToken68(cursor: Cursor): string | undefined {
  const start = cursor.at;
  const token68 = readWhile(cursor, isToken68Character) + readWhile(cursor, isPadding);
  readWhiteSpace(cursor);
  if (isAtElementEnd(cursor)) return token68;
  cursor.at = start;
  return undefined;
}

function isAtElementEnd(cursor: Cursor): boolean {
  return isAtEnd(cursor) || isAt(cursor, ',');
}

function groupByScheme(elements: readonly Element[]): readonly Challenge[] | undefined {
  const challenges: Challenge[] = [];
  let open = false;
  let parameters: Parameter[] = [];
  let names = new Set<string>();
  for (const element of elements) {
    const { scheme, token68, parameter } = element;
    if (scheme !== undefined) {
      open = element.open === true;
      parameters = [];
      names = new Set();
      challenges.push({ scheme, ...(token68 !== undefined && { token68 }), parameters });
    }
    if (parameter === undefined) continue;
    // "Each parameter name MUST only occur once per challenge" (11.2).
    if (!open || names.has(parameter[0])) return undefined;
    names.add(parameter[0]);
    parameters.push(parameter);
  }
  return challenges;
}
