import * as vitest from 'vitest';
import { holdErrors } from './gate/hold-errors';
import { findVitest, noteLocations } from './runner/vitest';

export type { AllowErrors, ErrorFilter } from './gate/allowance';
export type { Enforce } from './gate/hold-errors';
export type { Watch } from './gate/watch-app';

noteLocations(vitest);

/** Checks every error response of the test file against the contract. For `setupFiles` of Vitest. */
export const { allowErrors, enforce, watch } = holdErrors(
  findVitest(vitest, (name) => import(/* @vite-ignore */ name)),
);
