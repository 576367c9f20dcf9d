import type { MediaType } from './parse-media-type';
import { parseMediaType } from './parse-media-type';

/** JSON is always UTF-8, and other types name the encoding freely: it does not distinguish contents. */
const TELLS_NOTHING = 'charset';

/**
 * How well a media type fits a range, as OpenAPI writes the keys of contents (RFC 9110, 12.5.1): 0 if it does not,
 * more for `type/*` than for any type, more for the type itself, and still more with its parameters.
 */
export function fitOf(range: string, received: MediaType | undefined): number {
  const wanted = parseMediaType(range);
  if (wanted === undefined || received === undefined) return 0;
  const parameters = wanted.parameters.filter(([name]) => name !== TELLS_NOTHING);
  const isSent = parameters.every(([name, value]) =>
    received.parameters.some(([other, one]) => other === name && one.toLowerCase() === value.toLowerCase()),
  );
  const fit = isSent ? essenceFit(wanted.essence, received.essence) : 0;
  return fit === 0 ? 0 : fit + parameters.length;
}

/** Whether a range is more than the media type itself. */
export function isRange({ essence, parameters }: MediaType): boolean {
  return essence.includes('*') || parameters.some(([name]) => name !== TELLS_NOTHING);
}

function essenceFit(range: string, essence: string): number {
  if (range === essence) return 4;
  const [type = '', subtype = ''] = range.split('/');
  if (type === '*') return 1;
  if (!essence.startsWith(`${type}/`) || !subtype.startsWith('*')) return 0;
  // `application/*+json` is not a range of HTTP, but documents write it.
  return subtype === '*' ? 2 : essence.endsWith(subtype.slice(1)) ? 3 : 0;
}
