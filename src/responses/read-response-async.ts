import type { HttpResponse } from '../core/types';
import { readResponse } from '.';
import { findUnread } from './unread';

/**
 * Reads a response of any known client, also one whose content has not been read yet: a fetch `Response`, a
 * result of undici's `request()`, an `APIResponse` of Playwright; undefined for a value that is not a response.
 *
 * @throws TypeError when the content has already been read and is gone
 * @example
 * const violations = check(await readResponseAsync(await fetch(url)));
 */
export async function readResponseAsync(received: unknown): Promise<HttpResponse | undefined> {
  const response = readResponse(received);
  if (response !== undefined) return response;
  const unread = findUnread(received);
  if (unread?.isUsed === true) {
    throw new TypeError(
      'readResponseAsync: the content of this response has already been read and is gone.\nRead a clone instead: await response.clone().json().',
    );
  }
  return unread?.read(false);
}
