import { cursorOf, isAtEnd, readDigits } from './cursor';
import { isQuality } from './is-quality';
import { parseChallenges } from './parse-challenges';
import { parseCodings } from './parse-codings';
import { parseContentRange } from './parse-content-range';
import { parseHttpDate } from './parse-http-date';
import type { Link } from './parse-links';
import { parseLinks } from './parse-links';
import type { MediaType } from './parse-media-type';
import { parseMediaTypes } from './parse-media-types';
import { parseProtocols } from './parse-protocols';
import { parseTokenList } from './parse-token-list';

/** The grammars that `schemas/fields.json` names: whether a field value, joined if repeated, keeps to one. */
export const grammars: { readonly [name: string]: (value: string) => boolean } = {
  // "At least one challenge" (RFC 9110, 11.6.1 and 11.7.1), although `#challenge` may be empty.
  challenges: (value) => hasAny(parseChallenges(value)),
  // May be empty: then the resource allows no method at all (RFC 9110, 10.2.1).
  methods: (value) => parseTokenList(value) !== undefined,
  'retry-after': (value) => isNumber(value) || parseHttpDate(value) !== undefined,
  // Its sender names at least one protocol (RFC 9110, 7.8 and 15.5.22), although `#protocol` may be empty.
  protocols: (value) => hasAny(parseProtocols(value)),
  'connection-options': (value) => parseTokenList(value) !== undefined,
  'unsatisfied-range': (value) => isUnsatisfied(parseContentRange(value)),
  // `42, 42` is an invalid value that a recipient may repair (RFC 9110, 8.6), not a valid one.
  'content-length': isNumber,
  'media-ranges': (value) => parseMediaTypes(value)?.every(hasLegalWeight) === true,
  // `1#media-type` (RFC 5789, 3.1).
  'media-types': (value) => hasAny(parseMediaTypes(value)),
  codings: (value) => parseCodings(value) !== undefined,
  links: (value) => parseLinks(value)?.every(hasOneRelation) === true,
};

function hasAny(elements: readonly unknown[] | undefined): boolean {
  return elements !== undefined && elements.length > 0;
}

/** `1*DIGIT`. */
function isNumber(value: string): boolean {
  const cursor = cursorOf(value);
  return readDigits(cursor) !== '' && isAtEnd(cursor);
}

function isUnsatisfied(contentRange: ReturnType<typeof parseContentRange>): boolean {
  return contentRange !== undefined && contentRange.range === undefined;
}

/** A parameter named `q` is a weight wherever it stands (RFC 9110, 12.5.1). */
function hasLegalWeight({ parameters }: MediaType): boolean {
  return parameters.every(([name, value]) => name !== 'q' || isQuality(value));
}

/** "The rel parameter MUST be present but MUST NOT appear more than once in a given link-value" (RFC 8288, 3.3). */
function hasOneRelation({ relations, parameters }: Link): boolean {
  return relations.length > 0 && parameters.filter(([name]) => name === 'rel').length === 1;
}
