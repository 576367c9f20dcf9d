import { canonical } from '../canonical';
import { isNote } from './normal-form';

/** Keywords whose lists have no order. */
const SETS = ['required', 'enum', 'type', 'anyOf', 'oneOf', 'allOf'];

const NAMES = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'];

/** A schema without notes for people, and with sorted lists if their order has no meaning. */
export function withoutNotes(schema: unknown): unknown {
  return plain(schema, { areNames: false, keepsNotes: false });
}

/** The same with its notes. */
export function inOneOrder(schema: unknown): unknown {
  return plain(schema, { areNames: false, keepsNotes: true });
}

interface Reading {
  /** Names of members are not keywords: a member can be called "title". */
  readonly areNames: boolean;
  readonly keepsNotes: boolean;
}

function plain(value: unknown, { areNames, keepsNotes }: Reading): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one, { areNames: false, keepsNotes }));
  if (typeof value !== 'object' || value === null) return value;
  const isKept = (keyword: string): boolean =>
    areNames || keepsNotes || !isNote(keyword) || NAMES.includes(keyword);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([keyword]) => isKept(keyword))
      .map(([keyword, one]) => {
        const read = plain(one, { areNames: !areNames && NAMES.includes(keyword), keepsNotes });
        return [keyword, !areNames && SETS.includes(keyword) ? sorted(read) : read];
      }),
  );
}

function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return [...value].sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1));
}
