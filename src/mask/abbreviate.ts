import type { JsonValue } from '../core/types';
import { excerpt } from './excerpt';
import { isHarmless } from './harmless';
import type { Secrets } from './known-secrets';
import { MASK } from './mask';
import type { Secrecy } from './structure';
import { holdsSecret, secrecyWithin } from './structure';

const MOST_ITEMS = 8;
const MOST_MEMBERS = 40;
const DEEPEST = 8;
const LONGEST_STRING = 1_000;
/** Smaller numbers occur in every document. */
const SMALL = 1_000;

export interface Abbreviating {
  readonly secrets: Secrets;
  readonly mask: (text: string) => string;
}

/** A JSON value, masked and cut to a readable size, which no longer depends on the server. */
export function abbreviate(
  value: unknown,
  { secrets, mask }: Abbreviating,
): { readonly value: JsonValue; readonly isCut: boolean } {
  let isCut = false;
  const cut = <T>(shown: T): T => {
    isCut = true;
    return shown;
  };
  const { names, values } = secrets;
  const visit = (one: unknown, { secrecy, name, depth }: Place): JsonValue => {
    if (secrecy === 'secret') {
      if (
        typeof one === 'object' && one !== null
          ? holdsSecret(one, name, names)
          : !isHarmless(name, one, names)
      )
        return MASK;
    }
    if (typeof one === 'string') return one.length <= LONGEST_STRING ? mask(one) : cut(long(one, mask));
    if (typeof one === 'number') return values.includes(String(one)) && Math.abs(one) >= SMALL ? MASK : one;
    if (typeof one === 'boolean' || one === null) return one;
    if (typeof one !== 'object') return String(one);
    if (depth === DEEPEST) return cut(Array.isArray(one) ? '[…]' : '{…}');
    const within = secrecyWithin(one, secrecy === 'secret' ? 'open' : secrecy, names);
    if (Array.isArray(one)) {
      const items = one
        .slice(0, MOST_ITEMS)
        .map((item: unknown, index) =>
          visit(item, { secrecy: within(String(index), item), name: '', depth: depth + 1 }),
        );
      return one.length <= MOST_ITEMS ? items : cut([...items, `… ${one.length - MOST_ITEMS} more`]);
    }
    const entries = Object.entries(one) as (readonly [string, unknown])[];
    const members = entries
      .slice(0, MOST_MEMBERS)
      .map(
        ([key, member]) =>
          [mask(key), visit(member, { secrecy: within(key, member), name: key, depth: depth + 1 })] as const,
      );
    if (entries.length <= MOST_MEMBERS) return Object.fromEntries(members);
    return cut(
      Object.fromEntries([...members, ['…', `${entries.length - MOST_MEMBERS} more members`] as const]),
    );
  };
  return { value: visit(value, { secrecy: 'open', name: '', depth: 0 }), isCut };
}

/** The place of a value: its secrecy by its surroundings, and the name of the member. */
interface Place {
  readonly secrecy: Secrecy;
  readonly name: string;
  readonly depth: number;
}

function long(text: string, mask: (text: string) => string): string {
  return `${excerpt(text, { longest: LONGEST_STRING, mask })} (${text.length} characters)`;
}
