import { parseDictionary, parseItem, parseList } from 'structured-headers';
import { isNumber } from './cursor';
import type { Grammar } from './grammar';
import { parseChallenges } from './parse-challenges';
import { isQuality, parseCodings } from './parse-codings';
import { parseContentRange } from './parse-content-range';
import { parseHttpDate } from './parse-http-date';
import type { Link } from './parse-links';
import { parseLinks } from './parse-links';
import { parseTokenList } from './parse-list';
import type { MediaType } from './parse-media-type';
import { parseMediaTypes } from './parse-media-type';
import { parseProtocols } from './parse-protocols';

/** The grammars of fields that few responses have. */
export const rareGrammars: { readonly [name: string]: Grammar } = {
  // "At least one challenge" (RFC 9110, 11.6.1 and 11.7.1), although `#challenge` can be empty.
  challenges: (value) => hasAny(parseChallenges(value)),
  'retry-after': (value) => isNumber(value) || parseHttpDate(value) !== undefined,
  // Its sender names at least one protocol (RFC 9110, 7.8 and 15.5.22), although `#protocol` can be empty.
  protocols: (value) => hasAny(parseProtocols(value)),
  'unsatisfied-range': (value) => isUnsatisfied(parseContentRange(value)),
  'media-ranges': (value) => parseMediaTypes(value)?.every(hasLegalWeight) === true,
  // `1#media-type` (RFC 5789, 3.1).
  'media-types': (value) => hasAny(parseMediaTypes(value)),
  codings: (value) => parseCodings(value) !== undefined,
  'http-date': (value) => parseHttpDate(value) !== undefined,
  'language-tags': (value) => isListOfTags(value),
  'structured-date': (value) => isStructured(value, parseDate),
  structured: (value) => isStructured(value, parseList) || isStructured(value, parseDictionary),
  links: (value) => parseLinks(value)?.every(hasOneRelation) === true,
};

function hasAny(elements: readonly unknown[] | undefined): boolean {
  return elements !== undefined && elements.length > 0;
}

/** `1#language-tag`, by the grammar of RFC 5646 (RFC 9110, 8.5). */
function isListOfTags(value: string): boolean {
  const tags = parseTokenList(value);
  return tags !== undefined && tags.length > 0 && tags.every(isLanguageTag);
}

function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
}

/** Whether a value is a structured field (RFC 9651). */
function isStructured(value: string, parse: (value: string) => unknown): boolean {
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
}

function parseDate(value: string): void {
  const [date] = parseItem(value);
  if (!(date instanceof Date)) throw new TypeError('no date');
}

function isUnsatisfied(contentRange: ReturnType<typeof parseContentRange>): boolean {
  return contentRange !== undefined && contentRange.range === undefined;
}

/** A parameter named `q` is a weight in any position (RFC 9110, 12.5.1). */
function hasLegalWeight({ parameters }: MediaType): boolean {
  return parameters.every(([name, value]) => name !== 'q' || isQuality(value));
}

/** "The rel parameter MUST be present but MUST NOT appear more than once in a given link-value" (RFC 8288, 3.3). */
function hasOneRelation({ relations, parameters }: Link): boolean {
  return relations.length > 0 && parameters.filter(([name]) => name === 'rel').length === 1;
}
