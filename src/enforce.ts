import { holdErrors } from './gate/hold-errors';
import { requireJest } from './runner/jest';

export type { AllowErrors, ErrorFilter } from './gate/allowance';

/** Holds every error response of the test file to the contract. For `setupFilesAfterEnv`. */
export const { allowErrors, enforce } = holdErrors(requireJest('enforce'));
