const path = require('node:path');

/** The demo, set up as a user would: one line registers the matchers, the catalog is found by itself. */
module.exports = {
  rootDir: path.join(__dirname, '..'),
  testMatch: ['<rootDir>/demo/*.demo.ts'],
  setupFilesAfterEnv: ['jest-error-contract/register'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
};
