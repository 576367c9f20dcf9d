import { collectMembers } from '../mask/collect-secrets';
import type { JsonValue } from '../core/types';
import { isCookieField, maskCookieWish } from '../mask/cookies';
import { MASK } from '../mask/mask';
import { maskMembers } from '../mask/mask-members';
import { maskText } from '../mask/mask-text';
import type { SecretNames } from '../mask/secret-names';
import { secretNames } from '../mask/secret-names';
import type { Printing } from './palette';

/** The argument of an assertion, or a part of it, as it can be shown: on one line and without secrets. */
export function argumentText(
  argument: unknown,
  host?: Printing,
  print: (value: unknown, host?: Printing) => string = printed,
  names: SecretNames = secretNames(),
): string {
  const text = print(maskMembers(argument, names), host)
    .split('\n')
    .map((line, index, { length }) => (length === 1 ? line : line.trim()))
    .join(' ');
  return maskText(text, collectMembers(argument, names));
}

/** The expectation for a header field, as it can be shown; cookies keep their names and attributes. */
export function fieldText(field: string, expected: unknown, host?: Printing): JsonValue {
  if (isCookieField(field)) return maskCookieWish(expected);
  return secretNames().isSecretField(field) ? MASK : argumentText(expected, host);
}

/** Most arguments are codes, for which no printer has to be loaded. */
function printed(value: unknown, host?: Printing): string {
  if (typeof value === 'string') return `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
  const { stringify } = require('./stringify') as typeof import('./stringify');
  return stringify(value, host);
}
