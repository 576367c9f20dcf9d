/** The entries of the package: files of `src/` itself, which package.json names as those of `dist/`. */
export const packageEntries: readonly string[] = [
  'index',
  'matchers',
  'register',
  'enforce',
  'environment',
  'environment-jsdom',
  'environment-mixin',
  'reporter',
  'jest-preset',
  'vitest',
  'vitest-enforce',
  'vitest-reporter',
  'simulator',
  'provoke',
  'cli',
];
