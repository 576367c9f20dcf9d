import { loadEnvironment } from './load-environment';
import { withErrorContract } from './with-error-contract';

/** Jest's jsdom environment with the additions of `withErrorContract()`, for `testEnvironment`. */
export class ErrorContractJsdomEnvironment extends withErrorContract(
  loadEnvironment('environment/jsdom', 'jest-environment-jsdom', () => require('jest-environment-jsdom')),
) {}
