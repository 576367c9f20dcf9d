import type { StatusRange } from '../core/checks/expectation';
import type { StatusClass, StatusDefinition } from '../core/types';

/** A matcher, and the status codes it stands for. */
export interface MatcherName {
  readonly name: string;
  readonly range: StatusRange;
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
      { name: `toBe${pascalCase(phrase)}`, range: { min: code, max: code }, isAlias: false },
      ...matcherAliases.map((name) => ({ name, range: { min: code, max: code }, isAlias: true })),
    ]),
  ];
}

/** `I'm a Teapot` → `ImATeapot`, `URI Too Long` → `UriTooLong`. */
export function pascalCase(phrase: string): string {
  return phrase
    .replaceAll(/['’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
}
