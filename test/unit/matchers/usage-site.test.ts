import { assertError, createMatchers } from '../../../src';
import { conformingResponse } from './conforming';

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

type Loose = Readonly<Record<'toBeConflict', (argument?: unknown) => void>>;
const assertOn = (received: unknown): Loose => expect(received) as unknown as Loose;

test('the stack begins with the line of the assertion, however few frames the runner asks for', () => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 3;
  try {
    const assertions = [
      () => assertOn(conformingResponse(409)).toBeConflict('conflct'),
      () => assertOn(undefined).toBeConflict(),
      () => assertError(undefined, 409),
    ];
    for (const assertion of assertions) {
      const stack = failureStack(assertion);
      expect(/^\s+at .*$/m.exec(stack)?.[0]).toContain('usage-site.test.ts');
    }
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
});

function failureStack(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).stack ?? '';
  }
  throw new Error('nothing was thrown');
}
