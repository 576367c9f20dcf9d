const shared = {
  testEnvironment: process.env.TEST_ENVIRONMENT ?? 'node',
  setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
  transform: {},
};

module.exports = {
  reporters: ['default', ['jest-error-contract/reporter', JSON.parse(process.env.REPORTER_OPTIONS ?? '{}')]],
  projects: [
    { ...shared, displayName: 'api', rootDir: __dirname, testMatch: ['<rootDir>/tests/**/*.test.{js,mjs}'] },
    { ...shared, displayName: 'admin', rootDir: __dirname, testMatch: ['<rootDir>/other/**/*.test.js'] },
  ],
};
