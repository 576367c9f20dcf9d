import type { Grammar } from './grammar';
import { isNumber } from './cursor';
import { parseTokenList } from './parse-list';

/** The grammars of fields that most responses have. */
export const commonGrammars: { readonly [name: string]: Grammar } = {
  // May be empty: then the resource allows no method at all (RFC 9110, 10.2.1).
  methods: (value) => parseTokenList(value) !== undefined,
  'connection-options': (value) => parseTokenList(value) !== undefined,
  // `42, 42` is an invalid value that a recipient may repair (RFC 9110, 8.6), not a valid one.
  'content-length': isNumber,
};

let rare: typeof import('./rare-grammars') | undefined;

/** The grammar that `schemas/fields.json` names; those of rare fields are loaded when one of them is there. */
export function grammarNamed(name: string): Grammar | undefined {
  const known = commonGrammars[name];
  if (known !== undefined) return known;
  rare ??= require('./rare-grammars') as typeof import('./rare-grammars');
  return rare.rareGrammars[name];
}
