import { loadEnvironment } from './load-environment';
import { withErrorContract } from './with-error-contract';

/** Jest's Node environment with the additions of `withErrorContract()`, for `testEnvironment`. */
export class ErrorContractEnvironment extends withErrorContract(
  loadEnvironment('environment', 'jest-environment-node', () => require('jest-environment-node')),
) {}
