import { maskUrl } from '../mask/mask-text';
import { secretNames } from '../mask/secret-names';
import { publicHost } from './private-hosts';

/** An application in another process: its origin, and the prefix of its paths. */
export interface Base {
  /** Absent for an application that is given as a value. */
  readonly origin?: string | undefined;
  readonly basePath: string;
}

/**
 * The base URL, if the application is one.
 *
 * @throws TypeError for a text that is not an http: or https: URL, or has more than an origin and a path
 */
export function baseOf(app: unknown): Base {
  if (typeof app !== 'string' && !(app instanceof URL)) return { basePath: '' };
  const text = String(app);
  const shown = JSON.stringify(maskUrl(text, { values: [], names: secretNames().sent }));
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new TypeError(
      `provoke: ${shown} is not an http: or https: URL.\nGive one such as http://127.0.0.1:3000/api.`,
    );
  }
  const { origin, pathname, search, username, password } = new URL(text);
  if (`${username}${password}` !== '') {
    throw new TypeError(
      `provoke: ${shown} contains credentials, which are not sent from there.\nGive them in a header field: Authorization.`,
    );
  }
  if (search !== '') {
    throw new TypeError(
      `provoke: ${shown} has a query, but a base URL cannot have one.\nWrite it with a route: "GET /users?page=1".`,
    );
  }
  return { origin, basePath: pathname.replace(/(?<!\/)\/+$/, '') };
}

/**
 * Refuses to send mistakes to hosts of other people.
 *
 * @throws TypeError for an address in the public network, unless the caller declares it as their own
 */
export async function refusePublicHost(origin: string, isOwn: boolean): Promise<void> {
  const host = isOwn ? undefined : await publicHost(origin);
  if (host === undefined) return;
  throw new TypeError(
    `provoke: ${host} is neither this machine nor in a private network.\nprovoke sends mistakes on purpose. If the host is yours, confirm it with { iOwnThisHost: true } (--i-own-this-host).`,
  );
}
