import type { GeneralMatchers, StatusMatchers } from 'jest-error-contract';

declare module 'bun:test' {
  interface Matchers<T> extends StatusMatchers<void, T>, GeneralMatchers<void, T> {}
  interface AsymmetricMatchers extends StatusMatchers<any, unknown>, GeneralMatchers<any, unknown> {}
}
