import { secrets } from '../generated/secrets';
import { findTold } from './find/find-told';
import { isMessage } from './harmless';
import type { SecretNames } from './secret-names';

/** A quotation at the start of a message, or behind a colon, a comma or a name: `too short: "…"`. */
const QUOTED = /(?:^|[:,] |([\p{L}_-]{1,40}) )["'`“‘«]([^"'`”’»\n]{1,400})["'`”’»](?= [\p{L}]|[.!]?$)/gu;
const LONGEST_MESSAGE = 2_000;
/** The message does not have to name the secret that it is about. */
const ABOUT = 'password ';

const ordinary = new Set(secrets.pairs.ordinary);

/** The values that a message about a secret quotes: `"hunter22" is too short`, `must be longer, got "hunter22"`. */
export function quotedIn(message: string, names: SecretNames): readonly string[] {
  if (message.length > LONGEST_MESSAGE || !/["'`“‘«]/.test(message)) return [];
  const text = `${ABOUT}${message}`;
  const told = findTold(text, names).map(({ start, end }) => text.slice(start, end));
  const quoted = [...message.matchAll(QUOTED)]
    .filter(([, name]) => name === undefined || names.isSecretName(name))
    .map(([, , value = '']) => value);
  return [...told, ...quoted].filter(
    (value) => !names.isSecretName(value) && !ordinary.has(value.toLowerCase()) && !isMessage(value),
  );
}
