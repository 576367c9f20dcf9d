declare const response: { readonly status: number };

expect(response).toBeConflict('email_taken');
expect(response).not.toBeConflict();
expect({ response }).toEqual({ response: expect.toBeConflict() });

// @ts-expect-error -- a status code where a code belongs
expect(response).toBeConflict(409);
// @ts-expect-error -- a misspelt key
expect(response).toBeConflict({ mesage: 'Taken' });
