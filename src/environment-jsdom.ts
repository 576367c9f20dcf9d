export type { ErrorContractEnvironmentOptions } from './runner/environment-options';
export { ErrorContractJsdomEnvironment as default } from './runner/jsdom-environment';
/** Also under the conventional name of Jest's environments, so it can be extended. */
export { ErrorContractJsdomEnvironment as TestEnvironment } from './runner/jsdom-environment';
