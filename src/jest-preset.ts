/** All settings of a suite that is checked against the contract as a whole. For `preset` of the Jest configuration. */
export = {
  testEnvironment: 'jest-error-contract/environment',
  setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
  reporters: ['default', 'jest-error-contract/reporter'],
};
