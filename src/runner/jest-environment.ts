import { AUTOMOCK_ADVICE, MODULES } from './modules-key';

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
    refuseAutomock(config);
    Object.defineProperty(this.global, MODULES, { value: (file: string): unknown => require(file) });
  }
}

/** A mocked `enforce()` would hold nothing, and say nothing. */
function refuseAutomock(config: unknown): void {
  const { automock, unmockedModulePathPatterns } = Object(
    (config as { readonly projectConfig?: unknown } | undefined)?.projectConfig,
  ) as { readonly automock?: unknown; readonly unmockedModulePathPatterns?: readonly string[] };
  const isSpared = (unmockedModulePathPatterns ?? []).some((pattern) => new RegExp(pattern).test(__dirname));
  if (automock === true && !isSpared) throw new Error(AUTOMOCK_ADVICE);
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
