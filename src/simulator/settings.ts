import { nearest } from '../core/nearest';
import type { HttpRequest } from '../core/types';
import { withoutLastSlashes } from '../core/urls';
import { parsePrefer } from './parse-prefer';

/** What a request may ask for, in the query or as preferences (RFC 7240). */
const PARAMETERS = ['code', 'format', 'fault', 'message', 'delay', 'style'] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** What a request asks for. */
export interface Settings {
  /** The path, decoded, without its slashes at either end; `undefined` where it cannot be decoded. */
  readonly path: string | undefined;
  readonly values: ReadonlyMap<Parameter, string>;
  /** The preferences among them, for `Preference-Applied`. */
  readonly preferred: readonly Parameter[];
  /** A parameter that nobody knows, and the one that is probably meant. */
  readonly misspelt?: readonly [given: string, meant: string] | undefined;
}

/**
 * Reads what a request asks for. The query counts for more than preferences. Where a preference names the error
 * for a path that is not the simulator's, the query belongs to the API whose place the simulator takes.
 */
export function readSettings(request: HttpRequest, isOwnPath: (path: string) => boolean): Settings {
  const [target = '', ...rest] = withoutOrigin(request.url).split('?');
  const path = decode(target);
  const preferences = parsePrefer(request.fields);
  const query = new URLSearchParams(rest.join('?'));
  const usesQuery = !preferences.has('code') || (path !== undefined && isOwnPath(path));
  const values = new Map<Parameter, string>();
  const preferred: Parameter[] = [];
  for (const name of PARAMETERS) {
    const asked = usesQuery ? query.get(name) : null;
    const wish = preferences.get(name);
    if (asked === null && wish !== undefined) preferred.push(name);
    const value = asked ?? wish;
    if (value !== undefined) values.set(name, value);
  }
  const misspelt = usesQuery && path !== undefined && isOwnPath(path) ? findMisspelt(query) : undefined;
  return { path, values, preferred, misspelt };
}

/** A proxy is sent `GET http://host/path` (RFC 9112, 3.2.2). */
function withoutOrigin(url: string): string {
  return url.replace(/^https?:\/\/[^/?]*/i, '');
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(withoutLastSlashes(path).replace(/^\/+/, ''));
  } catch {
    return undefined;
  }
}

function findMisspelt(query: URLSearchParams): readonly [string, string] | undefined {
  for (const name of query.keys()) {
    const meant = PARAMETERS.some((known) => known === name) ? undefined : nearest(name, PARAMETERS);
    if (meant !== undefined) return [name, meant];
  }
  return undefined;
}
