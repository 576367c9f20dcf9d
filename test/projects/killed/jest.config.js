module.exports = {
  testEnvironment: 'node',
  setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
  reporters: [
    'default',
    ['jest-error-contract/reporter', { outputs: { json: 'report.json' }, records: 'records' }],
  ],
  transform: {},
};
