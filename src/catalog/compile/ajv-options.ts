/**
 * How every schema of the project is compiled. `ownProperties`, since a member called `constructor`
 * must not be mistaken for a present one; no coercion and no defaults, since a check changes nothing.
 *
 * Strict for the schemas of the package; slips in those of users are found elsewhere, with their places.
 */
export const ajvOptions = {
  strict: true,
  strictRequired: false,
  allErrors: true,
  ownProperties: true,
  allowUnionTypes: true,
  // A schema can name the source of a requirement: a section of a standard.
  keywords: ['reference'] as string[],
  verbose: false,
  logger: false,
} as const;

/** The module that compiled code requires: `schema-runtime` of the package that loads it. */
export const RUNTIME = 'jest-error-contract/schema-runtime';
