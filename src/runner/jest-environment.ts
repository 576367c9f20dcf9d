import { MODULES } from './modules-key';

/** Jest's own environment, as far as this one needs it. */
interface NodeEnvironment {
  readonly global: object;
}

type EnvironmentClass = new (config: unknown, context: unknown) => NodeEnvironment;

/**
 * Jest's Node environment, for `testEnvironment`: here the checks are loaded once for each worker and not
 * once for each test file, since they come from outside of the sandbox. Everything else is as it was.
 */
export class ErrorContractEnvironment extends nodeEnvironment() {
  constructor(config: unknown, context: unknown) {
    super(config, context);
    Object.defineProperty(this.global, MODULES, { value: (file: string): unknown => require(file) });
  }
}

function nodeEnvironment(): EnvironmentClass {
  try {
    return (require('jest-environment-node') as { readonly TestEnvironment: EnvironmentClass })
      .TestEnvironment;
  } catch (error) {
    throw new Error(
      'jest-error-contract/environment extends jest-environment-node, which cannot be loaded.\nInstall it in the version of jest: npm install --save-dev jest-environment-node',
      { cause: error },
    );
  }
}
