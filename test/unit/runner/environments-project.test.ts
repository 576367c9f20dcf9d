import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installEnvironments } from '../../fixtures/support/install-environments';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';

/* The environments as they are, extended by a user, and added to one of a user. */

let project: PackageProject;

beforeAll(() => {
  project = createPackageProject(join(__dirname, '..', '..', 'fixtures', 'projects', 'environments'));
});
afterAll(() => project.remove());

test.each([29, 30] as const)('in Jest %i', (version) => {
  installEnvironments(project.folder, version);
  const { files, text, exitCode } = runJest(project.folder, { version, options: { runInBand: true } });
  expect({ files: files.length, exitCode, text }).toEqual({ files: 13, exitCode: 0, text });
});

describe('options that there are not', () => {
  const refusal = (errorContract: unknown): string => {
    const { withErrorContract } = require('../../../src/environment-mixin') as {
      readonly withErrorContract: (environment: unknown) => new (config: unknown) => object;
    };
    const Environment = withErrorContract(
      class {
        readonly global = {};
      },
    );
    try {
      return String(new Environment({ projectConfig: { testEnvironmentOptions: { errorContract } } }));
    } catch (error) {
      return (error as Error).message;
    }
  };

  test.each([undefined, null, {}, { expect: undefined }, { expect: 'lazy' }, { expect: 'jest' }])(
    '%p is one',
    (given) => expect(refusal(given)).toBe('[object Object]'),
  );

  test('a value', () => {
    expect(refusal({ expect: 'eager' })).toMatchInlineSnapshot(
      `"testEnvironmentOptions.errorContract.expect is "eager". Give "lazy" or "jest", or leave it out."`,
    );
    expect(refusal({ expect: false })).toMatchInlineSnapshot(
      `"testEnvironmentOptions.errorContract.expect is false. Give "lazy" or "jest", or leave it out."`,
    );
  });

  test('a name', () => {
    expect(refusal({ expects: 'jest' })).toMatchInlineSnapshot(
      `"testEnvironmentOptions.errorContract has the unknown option "expects". Its options are: expect."`,
    );
  });

  test('no object', () => {
    expect(refusal('jest')).toMatchInlineSnapshot(
      `"testEnvironmentOptions.errorContract is "jest". Give an object such as { expect: "jest" }, or leave it out."`,
    );
    expect(refusal([])).toMatchInlineSnapshot(
      `"testEnvironmentOptions.errorContract is []. Give an object such as { expect: "jest" }, or leave it out."`,
    );
  });
});

describe('what is no class of an environment', () => {
  const { withErrorContract } = require('../../../src/environment-mixin') as {
    readonly withErrorContract: (environment: unknown) => unknown;
  };

  test('the module of one', () => {
    const module = { default: Map, TestEnvironment: Map };
    expect(() => withErrorContract(module)).toThrowErrorMatchingInlineSnapshot(
      `"withErrorContract() expects the class of an environment, but received an object with default, TestEnvironment. A module of Jest exports it as TestEnvironment: withErrorContract(require('jest-environment-node').TestEnvironment)."`,
    );
  });

  test('nothing', () => {
    expect(() => withErrorContract(undefined)).toThrowErrorMatchingInlineSnapshot(
      `"withErrorContract() expects the class of an environment, but received undefined. A module of Jest exports it as TestEnvironment: withErrorContract(require('jest-environment-node').TestEnvironment)."`,
    );
  });
});

test('the mixin loads no environment', () => {
  const script =
    "require('jest-error-contract/environment/mixin'); console.log(Object.keys(require.cache).length)";
  const loaded = execFileSync(process.execPath, ['-e', script], { cwd: project.folder, encoding: 'utf8' });
  expect(loaded).toBe('1\n');
});

test('without jsdom it is said what to install', () => {
  rmSync(join(project.folder, 'node_modules', 'jest-environment-jsdom'));
  const script = `
    try { require('jest-error-contract/environment/jsdom'); } catch ({ message, cause }) { console.log(message + '\\n' + cause.code); }
  `;
  const told = execFileSync(process.execPath, ['-e', script], { cwd: project.folder, encoding: 'utf8' });
  expect(told).toMatchInlineSnapshot(`
   "jest-error-contract/environment/jsdom extends jest-environment-jsdom, which cannot be loaded.
   Install it in the version of jest: npm install --save-dev jest-environment-jsdom
   MODULE_NOT_FOUND
   "
  `);
});
