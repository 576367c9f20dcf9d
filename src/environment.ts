export { ErrorContractEnvironment as default } from './runner/jest-environment';
/** Under the name that Jest's own environments have, for those who extend it. */
export { ErrorContractEnvironment as TestEnvironment } from './runner/jest-environment';
