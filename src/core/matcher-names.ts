import { codeOfPhrase, writeCode } from './formats/code-case';
import type { NamedRange } from './matcher-table';
import type { StatusClass, StatusDefinition } from './types';

/** A matcher as the tables of the pages show it. */
export interface MatcherName extends NamedRange {
  /** An older name of the same matcher. */
  readonly isAlias: boolean;
}

/** Derives every matcher from the table of status codes: `toBe` and the reason phrase in PascalCase. */
export function matcherNames(
  statuses: readonly StatusDefinition[],
  classes: readonly StatusClass[],
): readonly MatcherName[] {
  return [
    ...classes.map(({ matcher, min, max }) => ({ name: matcher, range: { min, max }, isAlias: false })),
    ...statuses.flatMap(({ code, phrase, matcherAliases }) => [
      {
        name: `toBe${writeCode(codeOfPhrase(phrase), 'pascal')}`,
        range: { min: code, max: code },
        isAlias: false,
      },
      ...matcherAliases.map((name) => ({ name, range: { min: code, max: code }, isAlias: true })),
    ]),
  ];
}
