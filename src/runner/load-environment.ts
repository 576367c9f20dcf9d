import type { JestEnvironment } from './with-error-contract';

/** An environment of Jest, as its subclasses see it. */
export interface ExtendedEnvironment extends JestEnvironment {
  readonly global: typeof globalThis & { [name: string]: unknown };
}

/** Its class, which Jest calls with its configuration and the context of the test file. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript wants it of a class that is extended
export type ExtendedEnvironmentClass = new (...given: any[]) => ExtendedEnvironment;

/** Loads the environment that an entry extends, or says what to install. */
export function loadEnvironment(entry: string, name: string, load: () => unknown): ExtendedEnvironmentClass {
  try {
    return (load() as { readonly TestEnvironment: ExtendedEnvironmentClass }).TestEnvironment;
  } catch (error) {
    throw new Error(
      `jest-error-contract/${entry} extends ${name}, which cannot be loaded.\nInstall it in the version of jest: npm install --save-dev ${name}`,
      { cause: error },
    );
  }
}
