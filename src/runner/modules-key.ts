/**
 * The key under which `jest-error-contract/environment` puts the function that loads modules of the package outside
 * the sandbox. The bundler puts a lookup of it in front of the `require()` of the files that run within.
 */
export const MODULES = Symbol.for('jest-error-contract/modules');

/** The advice if Jest's `automock` replaces the functions that a test imports from the package. */
export const AUTOMOCK_ADVICE =
  'jest-error-contract: "automock" of the Jest configuration replaces this package, too. Add "unmockedModulePathPatterns": ["jest-error-contract"] to it.';
