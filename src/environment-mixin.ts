export type { ErrorContractEnvironmentOptions } from './runner/environment-options';
export { withErrorContract } from './runner/with-error-contract';
