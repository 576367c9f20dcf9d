const path = require('node:path');

/** The demo, set up as a user would: the catalog beside it is found by itself. */
module.exports = {
  rootDir: path.join(__dirname, '..'),
  testMatch: [`<rootDir>/demo/${process.env.DEMO ?? '*'}.demo.ts`],
  setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
  reporters: ['default', 'jest-error-contract/reporter'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
};
