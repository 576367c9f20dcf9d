import { createMatchers } from '../../../src';
import { failureMessage } from '../failure/show-failure';
import { conformingResponse } from './conforming';

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

const conflict = conformingResponse(409);
const missing = conformingResponse(404);
const malformed = { status: 409, headers: {}, body: '{}' };

describe('inside another matcher', () => {
  test('a response that keeps its contract is a match', () => {
    expect({ response: conflict }).toEqual({ response: expect.toBeConflict() });
    expect([conflict, missing]).toEqual([expect.toBeConflict(), expect.toBeErrorResponse()]);
    expect([conflict, conflict]).toEqual(expect.arrayContaining([expect.toBeClientError()]));
    expect({ response: conflict }).toMatchObject({ response: expect.toBeConflict('conflict') });
    expect(conflict).toEqual(expect.toBeConflict({ message: /Conflict/ }));
  });

  test('one that does not is none', () => {
    for (const response of [missing, malformed]) {
      expect({ response }).not.toEqual({ response: expect.toBeConflict() });
    }
    expect({ response: conflict }).not.toEqual({ response: expect.toBeConflict({ message: 'other' }) });
  });

  test('negated, it is about the status code alone', () => {
    expect({ response: missing }).toEqual({ response: expect.not.toBeConflict() });
    expect({ response: conflict }).not.toEqual({ response: expect.not.toBeConflict() });
    expect({ response: malformed }).not.toEqual({ response: expect.not.toBeConflict() });
    expect({ response: malformed }).not.toEqual({ response: expect.not.toBeErrorResponse() });
  });

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 409],
    ['text', 'conflict'],
    ['an array', [409]],
    ['an object', { status: 409 }],
    ['an Error', Object.assign(new Error('no'), { status: 409 })],
    ['a promise', Promise.resolve(conflict)],
  ])('%s is no response, and no match either way', (_, value) => {
    expect({ value }).not.toEqual({ value: expect.toBeConflict() });
    expect({ value }).not.toEqual({ value: expect.not.toBeConflict() });
  });

  test('a failure of the other matcher names it', () => {
    const message = failureMessage(() =>
      expect({ response: { status: 1 } }).toEqual({ response: expect.toBeConflict() }),
    );
    expect(message).toContain('toBeConflict');
  });

  test('it is misused in the same way as anywhere', () => {
    expect(() => expect(conflict).toEqual(expect.toBeConflict('conflicct'))).toThrow(
      /"conflicct" is not a code .*\nDid you mean "conflict"\?/,
    );
  });
});
