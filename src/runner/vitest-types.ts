// First, since the compiler forgets what was said of a name before the module that it comes from is augmented.
import 'vitest';
import type { AsymmetricErrorMatchers, ErrorMatchers } from './error-matchers';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Vitest declares it
  interface Assertion<T = any> extends ErrorMatchers<void, T> {}
  interface AsymmetricMatchersContaining extends AsymmetricErrorMatchers {}
}
