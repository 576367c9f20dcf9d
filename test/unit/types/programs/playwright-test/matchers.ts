import type { APIResponse } from '@playwright/test';
import { expect as base, test } from '@playwright/test';
import { assertError, createMatchers, findCatalog } from 'jest-error-contract';
import type { MatcherMap } from 'jest-error-contract';

declare const matchers: MatcherMap;
declare const response: APIResponse;
declare const received: { readonly status: number };

const expect = base.extend(createMatchers({ only: [409], catalog: findCatalog('.') }));
export const outcomes: readonly (void | Promise<void>)[] = [
  expect(response).toBeConflict('email_taken'),
  expect(response).not.toBeNotFound(),
  base.extend(matchers)(response).toBeErrorResponse({ status: 409 }),
  expect.soft(response).toBeConflict(),
];
// @ts-expect-error -- no such matcher
expect(response).toBeConflct();

test('awaited', async ({ request }) => {
  await expect(await request.get('/')).toBeConflict();
  await expect(Promise.resolve(received)).resolves.toBeConflict();
  expect(received).toHaveProperty('status');
});

export const asserted: Promise<void> = assertError(response, 'email_taken');
