import type { Message } from './read-json';
import { textOf } from './read-json';

const known = new WeakMap<Message, ReadonlyMap<string, string>>();
const none: ReadonlyMap<string, string> = new Map();

/** Nothing else is beyond a double: the usual content is not read a second time. */
const MAY_BE_LOST = /[\d.]{16}|\d[eE]/;

/**
 * Where in the content numbers stand of which a double keeps not all digits (RFC 8259, 6), and what they are: JSON
 * Pointer → the number as it was sent. Of content that a client has parsed and kept no text of, nobody knows.
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
