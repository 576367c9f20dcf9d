export type { ErrorContractEnvironmentOptions } from './runner/environment-options';
export { ErrorContractJsdomEnvironment as default } from './runner/jsdom-environment';
/** Under the name that Jest's own environments have, for those who extend it. */
export { ErrorContractJsdomEnvironment as TestEnvironment } from './runner/jsdom-environment';
