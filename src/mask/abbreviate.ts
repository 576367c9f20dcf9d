import type { JsonValue } from '../core/types';
import { areMessages } from './harmless';
import { isSecretName } from './is-secret-name';
import { MASK } from './mask';
import { excerpt } from './excerpt';

const MOST_ITEMS = 8;
const MOST_MEMBERS = 40;
const DEEPEST = 8;
const LONGEST_STRING = 1_000;

/** A JSON value, masked and cut to what somebody would read: its size no longer depends on what a server sends. */
export function abbreviate(
  value: unknown,
  mask: (text: string) => string,
): { readonly value: JsonValue; readonly isCut: boolean } {
  let isCut = false;
  const cut = <T>(shown: T): T => {
    isCut = true;
    return shown;
  };
  const visit = (one: unknown, depth: number): JsonValue => {
    if (typeof one === 'string') return one.length <= LONGEST_STRING ? mask(one) : cut(long(one, mask));
    if (typeof one === 'number' || typeof one === 'boolean' || one === null) return one;
    if (typeof one !== 'object') return String(one);
    if (depth === DEEPEST) return cut(Array.isArray(one) ? '[…]' : '{…}');
    if (Array.isArray(one)) {
      const items = one.slice(0, MOST_ITEMS).map((item) => visit(item, depth + 1));
      return one.length <= MOST_ITEMS ? items : cut([...items, `… ${one.length - MOST_ITEMS} more`]);
    }
    const entries = Object.entries(one);
    const members = entries
      .slice(0, MOST_MEMBERS)
      .map(
        ([name, member]) =>
          [mask(name), isSecretMember(name, member) ? MASK : visit(member, depth + 1)] as const,
      );
    if (entries.length <= MOST_MEMBERS) return Object.fromEntries(members);
    return cut(
      Object.fromEntries([...members, ['…', `${entries.length - MOST_MEMBERS} more members`] as const]),
    );
  };
  return { value: visit(value, 0), isCut };
}

/** `null` and booleans say whether there is a secret, not which. */
function isSecretMember(name: string, value: unknown): boolean {
  return isSecretName(name) && value !== null && typeof value !== 'boolean' && !areMessages(value);
}

function long(text: string, mask: (text: string) => string): string {
  return `${excerpt(text, { longest: LONGEST_STRING, mask })} (${text.length} characters)`;
}
