import 'jest-error-contract/register';

declare const response: { readonly status: number };
declare const mock: jest.Mock<void, [response: { readonly status: number }]>;

expect({ response }).toEqual({ response: expect.toBeConflict() });
expect({ response }).toEqual({ response: expect.toBeConflict('email_taken') });
expect({ response }).toEqual({ response: expect.not.toBeConflict() });
expect([response]).toEqual(expect.arrayContaining([expect.toBeErrorResponse('4xx')]));
expect(mock).toHaveBeenCalledWith(expect.toBeServerError());

// @ts-expect-error -- a misspelt matcher
expect.toBeConflct();
// @ts-expect-error -- a misspelt matcher, negated
expect.not.toBeConflct();
// @ts-expect-error -- a misspelt key
expect.toBeConflict({ mesage: 'Taken' });
