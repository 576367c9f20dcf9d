/**
 * Where `jest-error-contract/environment` leaves the function that loads modules of the package outside of
 * the sandbox. The bundler puts a look at it in front of the `require()` of the files that run within.
 */
export const MODULES = Symbol.for('jest-error-contract/modules');
