/**
 * How every schema of the project is compiled. `ownProperties`, since a member called `constructor`
 * must not be taken for one that is there; no coercion and no defaults, since a check changes nothing.
 *
 * Strict for the schemas of the package; in those of users, slips are looked for where their places are known.
 */
export const ajvOptions = {
  strict: true,
  strictRequired: false,
  allErrors: true,
  ownProperties: true,
  allowUnionTypes: true,
  // Beside what a schema asks for stands who asks for it: a section of a standard.
  keywords: ['reference'] as string[],
  verbose: false,
  logger: false,
} as const;

/** What the code of a schema of the user's asks for: the module `schema-runtime` of the package that loads it. */
export const RUNTIME = 'jest-error-contract/schema-runtime';
