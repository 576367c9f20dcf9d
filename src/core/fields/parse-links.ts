import { uris } from '../values/uri';
import type { Cursor } from './cursor';
import {
  ALPHANUMERIC,
  kindOf,
  readParameterValue,
  readToken,
  readWhile,
  readWhiteSpace,
  skip,
} from './cursor';
import { parseList } from './parse-list';

/** RFC 3986, 2: reserved and unreserved characters, and the percent sign of an encoded one. */
const isUriCharacter = kindOf(`${ALPHANUMERIC}-._~:/?#[]@!$&'()*+,;=%`);

/** One link of the field (RFC 8288, 3). */
export interface Link {
  readonly target: string;
  /** The relation types in lower case: they are compared without regard to case (RFC 8288, 2.1). */
  readonly relations: readonly string[];
  /** Names in lower case; a parameter can have no value. */
  readonly parameters: readonly LinkParameter[];
}

type LinkParameter = readonly [name: string, value: string | undefined];

/** Parses `#link-value` (RFC 8288, 3). */
export function parseLinks(value: string): readonly Link[] | undefined {
  return parseList(value, readLink);
}

function readLink(cursor: Cursor): Link | undefined {
  if (!skip(cursor, '<')) return undefined;
  const target = readWhile(cursor, isUriCharacter);
  if (!skip(cursor, '>') || !uris.reference.test(target)) return undefined;
  const parameters = readParameters(cursor);
  return parameters === undefined ? undefined : { target, relations: relationsOf(parameters), parameters };
}

/** `*( OWS ";" OWS link-param )`: unlike in a media type, the parameter must be present. */
function readParameters(cursor: Cursor): readonly LinkParameter[] | undefined {
  const parameters: LinkParameter[] = [];
  for (;;) {
    readWhiteSpace(cursor);
    if (!skip(cursor, ';')) return parameters;
    readWhiteSpace(cursor);
    const name = readToken(cursor).toLowerCase();
    if (name === '') return undefined;
    readWhiteSpace(cursor);
    if (!skip(cursor, '=')) {
      parameters.push([name, undefined]);
      continue;
    }
    readWhiteSpace(cursor);
    const value = readParameterValue(cursor);
    if (value === undefined) return undefined;
    parameters.push([name, value]);
  }
}

/** The first `rel` counts, and it can have several types (RFC 8288, 3.3). */
function relationsOf(parameters: readonly LinkParameter[]): readonly string[] {
  const relation = parameters.find(([name]) => name === 'rel')?.[1] ?? '';
  return relation
    .toLowerCase()
    .split(' ')
    .filter((type) => type !== '');
}
