/** How every error response of a suite is held to the catalog. */
export const gateAdvice =
  "Next: hold every error response to it with preset: 'jest-error-contract', or, beside another preset, with jest-error-contract/enforce in setupFilesAfterEnv and jest-error-contract/reporter in reporters.";
