// An augmentation does not load its module, and with `@types/jest` alone nothing else does.
// oxlint-disable-next-line unicorn/require-module-specifiers, import/no-empty-named-blocks -- only loaded
import type {} from 'jest-snapshot';
import type { AsymmetricErrorMatchers, ErrorMatchers } from './error-matchers';

/*
 * The `expect` of `@jest/globals` has the `Matchers` of `expect` and the `SnapshotMatchers` of `jest-snapshot`.
 * Others extend the former by one of its two names, `expect` (Jest's documentation) and `@jest/expect` (jest-dom);
 * if both names are used, the compiler forgets earlier augmentations of `@jest/expect`. So we extend the latter.
 */
declare module 'jest-snapshot' {
  interface SnapshotMatchers<R extends void | Promise<void>, T> extends ErrorMatchers<R, T> {}
}

declare module 'expect' {
  interface AsymmetricMatchers extends AsymmetricErrorMatchers {}
}

declare global {
  namespace jest {
    interface Matchers<R, T = {}> extends ErrorMatchers<R, T> {}
    interface Expect extends AsymmetricErrorMatchers {}
    interface InverseAsymmetricMatchers extends AsymmetricErrorMatchers {}
  }
}
