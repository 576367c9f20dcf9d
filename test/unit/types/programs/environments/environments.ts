import type { Circus } from '@jest/types';
import type { Config } from 'jest';
import { TestEnvironment as JestNode } from 'jest-environment-node';
import Environment, { TestEnvironment } from 'jest-error-contract/environment';
import type { ErrorContractEnvironmentOptions } from 'jest-error-contract/environment';
import { TestEnvironment as JsdomEnvironment } from 'jest-error-contract/environment/jsdom';
import { withErrorContract } from 'jest-error-contract/environment/mixin';

const errorContract: ErrorContractEnvironmentOptions = { expect: 'jest' };
export const config: Config = {
  testEnvironment: 'jest-error-contract/environment',
  testEnvironmentOptions: { errorContract },
};

export class Extended extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['isSetUp'] = true;
  }
  override async handleTestEvent(event: Circus.Event, state: Circus.State): Promise<void> {
    if (event.name === 'test_start') this.global['test'] = [event.test.name, state.testTimeout];
  }
}
export class ExtendedJsdom extends JsdomEnvironment {
  override async teardown(): Promise<void> {
    await super.teardown();
  }
}

class Own extends JestNode {
  readonly own = 1;
  async handleTestEvent(event: Circus.Event): Promise<void> {
    this.global['events'] = [event.name];
  }
}
export const Mixed: typeof Own = withErrorContract(Own);
export class Further extends withErrorContract(Own) {
  readonly further: number = this.own;
}
export const same: typeof TestEnvironment = Environment;

// @ts-expect-error no such value
export const value: ErrorContractEnvironmentOptions = { expect: 'eager' };
// @ts-expect-error no such option
export const option: ErrorContractEnvironmentOptions = { expects: 'jest' };
// @ts-expect-error no environment
withErrorContract(Map);
