import { expect } from 'vitest';
import '@testing-library/jest-dom/vitest';

declare const response: { readonly status: number };

expect(3).toBe(3);
expect({}).toBeInTheDocument();
expect(response).toBeConflict('email_taken');
// @ts-expect-error -- a status code where a code belongs
expect(response).toBeConflict(409);
