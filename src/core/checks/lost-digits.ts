import type { Message } from './read-json';
import { textOf } from './read-json';

const known = new WeakMap<Message, ReadonlyMap<string, string>>();
const none: ReadonlyMap<string, string> = new Map();

/** Only such numbers exceed a double: the usual content is not read a second time. */
const MAY_BE_LOST = /[\d.]{16}|\d[eE]/;

/**
 * The numbers in the content of which a double does not keep all digits (RFC 8259, 6): JSON
 * Pointer → the number as it was sent. They are unknown if the client has parsed the content and kept no text.
 */
export function lostDigits(message: Message): ReadonlyMap<string, string> {
  let found = known.get(message);
  if (found === undefined) known.set(message, (found = findIn(textOf(message) ?? '')));
  return found;
}

function findIn(text: string): ReadonlyMap<string, string> {
  if (!MAY_BE_LOST.test(text)) return none;
  const { findLostDigits } = require('./find-lost-digits') as typeof import('./find-lost-digits');
  return findLostDigits(text);
}
