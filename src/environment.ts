export type { ErrorContractEnvironmentOptions } from './runner/environment-options';
export { ErrorContractEnvironment as default } from './runner/node-environment';
/** Also under the conventional name of Jest's environments, so it can be extended. */
export { ErrorContractEnvironment as TestEnvironment } from './runner/node-environment';
