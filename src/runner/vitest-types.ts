// First, because the compiler forgets augmentations of a name that precede those of its own module.
import 'vitest';
import type { AsymmetricErrorMatchers, ErrorMatchers } from './error-matchers';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Vitest declares it
  interface Assertion<T = any> extends ErrorMatchers<void, T> {}
  interface AsymmetricMatchersContaining extends AsymmetricErrorMatchers {}
}
