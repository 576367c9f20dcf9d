import { assertError, createMatchers } from 'jest-error-contract';
import type { MatcherMap } from 'jest-error-contract';
import type { BunExpect, PlaywrightExpect } from './hosts';

declare const base: PlaywrightExpect;
declare const ofBun: BunExpect;
declare const matchers: MatcherMap;
declare const response: { status(): number; text(): Promise<string>; json(): Promise<unknown> };

const expect = base.extend(createMatchers({ only: [409] }));
export const outcomes: readonly (void | Promise<void>)[] = [
  expect(response).toBeConflict('email_taken'),
  expect(response).not.toBeNotFound(),
  base.extend(matchers)(response).toBeErrorResponse({ status: 409 }),
];
// @ts-expect-error -- no such matcher
expect(response).toBeConflct();

ofBun.extend(createMatchers());
ofBun.extend(matchers);

export const asserted: Promise<void> = assertError(response, 'email_taken');
