/** The next step: how to check every error response of a suite against the catalog. */
export const gateAdvice =
  "Next: let the gate check every error response, with preset: 'jest-error-contract' in Jest. Next to another preset, add jest-error-contract/enforce to setupFilesAfterEnv and jest-error-contract/reporter to reporters; in Vitest, add jest-error-contract/vitest/enforce to setupFiles.";
