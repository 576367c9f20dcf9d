import { parseList } from './parse-list';
import type { MediaType } from './parse-media-type';
import { readMediaType } from './parse-media-type';

/** Parses `#media-type`, which covers media ranges: `*` is a token (RFC 9110, 12.5.1). */
export function parseMediaTypes(value: string): readonly MediaType[] | undefined {
  return parseList(value, readMediaType);
}
