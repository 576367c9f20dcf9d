export type { ErrorContractEnvironmentOptions } from './runner/environment-options';
export { ErrorContractEnvironment as default } from './runner/node-environment';
/** Under the name that Jest's own environments have, for those who extend it. */
export { ErrorContractEnvironment as TestEnvironment } from './runner/node-environment';
