module.exports = {
  testEnvironment: 'node',
  setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
  reporters: [
    'default',
    ...(process.env.WITHOUT_REPORTER === undefined ? ['jest-error-contract/reporter'] : []),
  ],
  transform: {},
};
