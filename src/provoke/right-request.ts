import type { HttpField } from '../core/types';
import { mistakeSettings } from '../generated/mistakes';
import type { RightRequest } from './make-request';
import { pathParts } from './routes/path-parts';
import type { Route } from './routes/route';

/** The value of a parameter that accepts no text. */
export const WRONG_VALUE = 'no-such-value';

interface Parameters {
  /** The replacement for the last one, as sent. */
  readonly last?: string | undefined;
  /** The names of parameters that get an invalid text. */
  readonly wrong?: readonly string[] | undefined;
}

/** The request of a route without a mistake, except in its parameters. */
export function rightRequest(
  { method, path, query, parameters = [] }: Route,
  fields: readonly HttpField[],
  basePath: string,
  { last, wrong = [] }: Parameters = {},
): RightRequest {
  const parts = pathParts(path);
  const lastIndex = parts.map((part) => typeof part === 'string').lastIndexOf(false);
  const texts = parts.map((part, index) => {
    if (typeof part === 'string') return part;
    if (index === lastIndex && last !== undefined) return last;
    if (wrong.includes(part.parameter)) return WRONG_VALUE;
    const known = parameters.find((one) => one.in === 'path' && one.name === part.parameter);
    return encodeURIComponent(known?.sample ?? mistakeSettings.sample);
  });
  return { method, path: `${basePath}${texts.join('')}`, query, fields };
}

/** The common prefix of all paths, in whole segments without parameters: an unknown path there meets the same handlers. */
export function commonPath(routes: readonly Route[]): string {
  const [first = [], ...others] = routes.map(({ path }) => path.split('/').slice(1, -1));
  const length = first.findIndex(
    (segment, index) => /[:{*]/.test(segment) || others.some((other) => other[index] !== segment),
  );
  const common = first.slice(0, length === -1 ? first.length : length);
  return routes.length < 2 || common.length === 0 ? '' : `/${common.join('/')}`;
}
