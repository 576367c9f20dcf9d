import { loadEnvironment } from './load-environment';
import { withErrorContract } from './with-error-contract';

/** Jest's Node environment, for `testEnvironment`, with what `withErrorContract()` adds. */
export class ErrorContractEnvironment extends withErrorContract(
  loadEnvironment('environment', 'jest-environment-node', () => require('jest-environment-node')),
) {}
