import type { GeneralMatchers, StatusMatchers } from '../generated/matcher-types';

/** Every matcher, with its return type for a received value of the type `T`. */
export interface ErrorMatchers<R, T> extends StatusMatchers<R, T>, GeneralMatchers<R, T> {}

/** Every matcher inside another one, `{ response: expect.toBeConflict() }`: it stands for any value. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the runners' own asymmetric matchers
export interface AsymmetricErrorMatchers extends ErrorMatchers<any, unknown> {}
