import { maskUrl } from '../mask/mask-text';
import { secretNames } from '../mask/secret-names';
import { publicHost } from './private-hosts';

/** An application in another process: where it is, and what stands before its paths. */
export interface Base {
  /** Absent for an application that is given itself. */
  readonly origin?: string | undefined;
  readonly basePath: string;
}

/**
 * The base URL, where the application is one.
 *
 * @throws TypeError for a text that is no URL of HTTP, and for one with more than an origin and a path
 */
export function baseOf(app: unknown): Base {
  if (typeof app !== 'string' && !(app instanceof URL)) return { basePath: '' };
  const text = String(app);
  const shown = JSON.stringify(maskUrl(text, { values: [], names: secretNames().sent }));
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new TypeError(
      `provoke: ${shown} is no http: or https: URL.\nWrite one such as http://127.0.0.1:3000/api.`,
    );
  }
  const { origin, pathname, search, username, password } = new URL(text);
  if (`${username}${password}` !== '') {
    throw new TypeError(
      `provoke: ${shown} holds credentials, which are not sent from there.\nGive them as a header field: Authorization.`,
    );
  }
  if (search !== '') {
    throw new TypeError(
      `provoke: ${shown} has a query, which a base URL cannot have.\nWrite it with a route: "GET /users?page=1".`,
    );
  }
  return { origin, basePath: pathname.replace(/(?<!\/)\/+$/, '') };
}

/**
 * Lets nobody provoke what is not theirs.
 *
 * @throws TypeError for an address in the public network, unless it is said to be one's own
 */
export async function refusePublicHost(origin: string, isOwn: boolean): Promise<void> {
  const host = isOwn ? undefined : await publicHost(origin);
  if (host === undefined) return;
  throw new TypeError(
    `provoke: ${host} is neither this machine nor in a private network.\nMistakes are sent on purpose: provoke what is yours, and say so with { iOwnThisHost: true } (--i-own-this-host).`,
  );
}
