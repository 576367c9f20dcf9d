import type { ErrorMatchers } from './error-matchers';

/* The `expect` of the package of that name, without Jest: there is no other interface to extend. */
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ErrorMatchers<R, T> {}
}
