import { expect } from '@jest/globals';
import 'expect';

/* A matcher of one's own, as Jest's documentation shows it. */
declare module 'expect' {
  interface AsymmetricMatchers {
    toBeOdd(): void;
  }
  interface Matchers<R> {
    toBeOdd(): R;
  }
}

expect(3).toBeOdd();
expect({ count: 3 }).toEqual({ count: expect.toBeOdd() });
