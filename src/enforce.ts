import { holdErrors } from './gate/hold-errors';
import { requireJest } from './runner/jest';

export type { AllowErrors, ErrorFilter } from './gate/allowance';
export type { Enforce } from './gate/hold-errors';
export type { Watch } from './gate/watch-app';

/** Checks every error response of the test file against the contract. For `setupFilesAfterEnv`. */
export const { allowErrors, enforce, watch } = holdErrors(requireJest('enforce'));
