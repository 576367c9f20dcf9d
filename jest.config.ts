/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const config: Config = {
  testEnvironment: 'node',
  // Two cores are what a small machine has; Jest would leave one of them alone.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/fixtures/support/bundle-for-run.ts',
  globalTeardown: '<rootDir>/test/fixtures/support/remove-bundle.ts',
  // Many tests start processes, and a loaded machine has to finish them as well.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/fixtures/projects/'],
  modulePathIgnorePatterns: ['<rootDir>/test/labs/frameworks/.work/', '<rootDir>/dist/'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
};
export default config;
