import type { Grammar } from './grammar';
import { isNumber } from './cursor';
import { parseTokenList } from './parse-list';

/** The grammars of fields that most responses have. */
export const commonGrammars: { readonly [name: string]: Grammar } = {
  // It can be empty: then the resource allows no method at all (RFC 9110, 10.2.1).
  methods: (value) => parseTokenList(value) !== undefined,
  'connection-options': (value) => parseTokenList(value) !== undefined,
  // `42, 42` is invalid, although a recipient may repair it (RFC 9110, 8.6).
  'content-length': isNumber,
};

let rare: typeof import('./rare-grammars') | undefined;

/** The grammar that `schemas/fields.json` names; those of rare fields are loaded when one of them is present. */
export function grammarNamed(name: string): Grammar | undefined {
  const known = commonGrammars[name];
  if (known !== undefined) return known;
  rare ??= require('./rare-grammars') as typeof import('./rare-grammars');
  return rare.rareGrammars[name];
}
