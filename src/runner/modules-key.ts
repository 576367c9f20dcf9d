/**
 * Where `jest-error-contract/environment` leaves the function that loads modules of the package outside of
 * the sandbox. The bundler puts a look at it in front of the `require()` of the files that run within.
 */
export const MODULES = Symbol.for('jest-error-contract/modules');

/** What to do where Jest's `automock` replaces the functions that a test imports of the package. */
export const AUTOMOCK_ADVICE =
  'jest-error-contract: "automock" of the Jest configuration replaces this package, too. Add "unmockedModulePathPatterns": ["jest-error-contract"] to it.';
