module.exports = {
  testEnvironment: process.env.TEST_ENVIRONMENT ?? 'node',
  setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
  reporters: ['default', ['jest-error-contract/reporter', { outputs: { json: 'report.json' } }]],
  transform: {
    '\\.ts$': [process.env.TRANSFORMER, { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
};
