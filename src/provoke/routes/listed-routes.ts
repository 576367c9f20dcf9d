import { maskUrl } from '../../mask/mask-text';
import { secretNames } from '../../mask/secret-names';
import type { Route } from './route';

/** A token (RFC 9110, 5.6.2), a space, and a path. */
const ROUTE = /^([!#$%&'*+.^_`|~\w-]+) +(\/[^\s?#]*)(?:\?(\S*))?$/;

/**
 * The routes that a user lists, `GET /users/1`.
 *
 * @throws TypeError for a text that is not a route
 */
export function listedRoutes(listed: readonly string[]): readonly Route[] {
  return listed.map((text) => {
    const [, method, path, query] = ROUTE.exec(text) ?? [];
    if (method === undefined || path === undefined) {
      throw new TypeError(
        `provoke: ${JSON.stringify(maskUrl(text, { values: [], names: secretNames().sent }))} is not a route.\nWrite a method, a space and a path: "POST /users", "GET /users/1" or "GET /users/{id}".`,
      );
    }
    return { method: method.toUpperCase(), path, query };
  });
}
