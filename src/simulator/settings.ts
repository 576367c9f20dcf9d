import { nearest } from '../core/nearest';
import type { HttpField, HttpRequest } from '../core/types';
import { withoutLastSlashes } from '../core/urls';
import { parsePrefer } from './parse-prefer';

/** The settings of a request, in the query or as preferences (RFC 7240). */
const PARAMETERS = [
  'code',
  'format',
  'fault',
  'message',
  'delay',
  'style',
  'lang',
  'then',
  'rate',
  'seed',
  'key',
] as const;
/** Parameters that many APIs have as well: they apply at the simulator's own paths, and together with `code`. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['lang', 'then', 'rate', 'seed', 'key']);

export type Parameter = (typeof PARAMETERS)[number];

/** The settings of one request. */
export interface Settings {
  /** The path, decoded, without slashes at the start and the end; `undefined` if it cannot be decoded. */
  readonly path: string | undefined;
  readonly values: ReadonlyMap<Parameter, string>;
  /** Values of header fields, by their names. */
  readonly fields: readonly HttpField[];
  /** The applied preferences, for `Preference-Applied`. */
  readonly preferred: readonly (readonly [name: string, value: string])[];
  /** An unknown parameter, and the one that is probably meant. */
  readonly misspelt?: readonly [given: string, meant: string] | undefined;
}

/**
 * Reads the settings of a request. The query overrides preferences. If a preference names the error for a path
 * that does not belong to the simulator, the query belongs to the API that it replaces.
 *
 * @param fieldNames the header fields whose value can be set
 */
export function readSettings(
  request: HttpRequest,
  isOwnPath: (path: string) => boolean,
  fieldNames: readonly string[],
): Settings {
  const [target = '', ...rest] = withoutOrigin(request.url).split('?');
  const path = decode(target);
  const preferences = parsePrefer(request.fields);
  const query = new URLSearchParams(rest.join('?'));
  const isOwn = path !== undefined && isOwnPath(path);
  const usesQuery = !preferences.has('code') || isOwn;
  // At a path of an API, `lang` and `link` are probably its own parameters.
  const usesAll = usesQuery && (isOwn || query.has('code'));
  const values = new Map<Parameter, string>();
  const preferred: (readonly [name: string, value: string])[] = [];
  const read = (name: string, isUsed: boolean): string | undefined => {
    const asked = isUsed ? query.get(name) : null;
    const wish = preferences.get(name);
    if (asked === null && wish !== undefined) preferred.push([name, wish]);
    return asked ?? wish;
  };
  for (const name of PARAMETERS) {
    const value = read(name, AMBIGUOUS.has(name) ? usesAll : usesQuery);
    if (value !== undefined) values.set(name, value);
  }
  const fields = fieldNames.flatMap((name): readonly HttpField[] => {
    const value = read(name.toLowerCase(), usesAll);
    return value === undefined ? [] : [[name, value]];
  });
  const known = [...PARAMETERS, ...fieldNames.map((name) => name.toLowerCase())];
  const misspelt = usesQuery && isOwn ? findMisspelt(query, known) : undefined;
  return { path, values, fields, preferred, misspelt };
}

/** A proxy receives `GET http://host/path` (RFC 9112, 3.2.2). */
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

function findMisspelt(
  query: URLSearchParams,
  known: readonly string[],
): readonly [string, string] | undefined {
  for (const name of query.keys()) {
    const meant = known.includes(name) ? undefined : nearest(name, known);
    if (meant !== undefined) return [name, meant];
  }
  return undefined;
}
