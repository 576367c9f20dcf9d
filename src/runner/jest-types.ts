import type { GeneralMatchers, StatusMatchers } from '../generated/matcher-types';

/** Every matcher, with what it gives back for a received value of the type `T`. */
export interface ErrorMatchers<R, T> extends StatusMatchers<R, T>, GeneralMatchers<R, T> {}

/** Every matcher inside another one, `{ response: expect.toBeConflict() }`: it stands for any value. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Jest's own asymmetric matchers
export interface AsymmetricErrorMatchers extends ErrorMatchers<any, unknown> {}

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ErrorMatchers<R, T> {}
  interface AsymmetricMatchers extends AsymmetricErrorMatchers {}
}

declare global {
  namespace jest {
    interface Matchers<R, T = {}> extends ErrorMatchers<R, T> {}
    interface Expect extends AsymmetricErrorMatchers {}
    interface InverseAsymmetricMatchers extends AsymmetricErrorMatchers {}
  }
}
