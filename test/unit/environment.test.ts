import { MODULES } from '../../src/runner/modules-key';

class NodeEnvironment {
  readonly global = {};
}

interface Environment {
  readonly global: { readonly [MODULES]?: (file: string) => unknown };
}

function environmentWith(load: () => unknown): Environment {
  jest.resetModules();
  jest.doMock('jest-environment-node', load);
  const { default: ErrorContractEnvironment } = require('../../src/environment') as {
    readonly default: new (...args: readonly unknown[]) => Environment;
  };
  return new ErrorContractEnvironment({}, {});
}

const load = (): unknown => ({ TestEnvironment: NodeEnvironment });

test('the modules of the package are loaded outside of the sandbox', () => {
  const { global } = environmentWith(load);
  expect(global[MODULES]?.('../check')).toBe(require('../../src/check'));
  expect(Object.keys(global)).toEqual([]);
});

test('without the environment that it extends it says what to install', () => {
  const refused = (): unknown =>
    environmentWith(() => {
      throw new Error("Cannot find module 'jest-environment-node'");
    });
  expect(refused).toThrow(
    'jest-error-contract/environment extends jest-environment-node, which cannot be loaded.\nInstall it in the version of jest: npm install --save-dev jest-environment-node',
  );
});
