import { isPlainObject } from '../core/is-plain-object';
import { isCookieField, maskCookieWish } from './cookies';
import { MASK } from './mask';
import type { SecretNames } from './secret-names';

/** Deeper values are not printed. */
const DEEPEST = 20;

/**
 * A copy of a value in which members and fields named like a secret are masked. Plain objects and lists are
 * copied; everything else, such as an asymmetric matcher, is kept.
 */
export function maskMembers(value: unknown, names: SecretNames, depth = 0): unknown {
  if (depth === DEEPEST) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => maskMembers(one, names, depth + 1));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      names.isSecretField(name) && !isHarmless(member)
        ? maskMember(name, member)
        : maskMembers(member, names, depth + 1),
    ]),
  );
}

function maskMember(name: string, member: unknown): unknown {
  return isCookieField(name) ? maskCookieWish(member) : MASK;
}

function isHarmless(value: unknown): boolean {
  return value === null || value === undefined || typeof value === 'boolean';
}
