import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importedMembers } from '../../../src/codegen/take-early';
import type { ContractReport } from '../../../src/coverage/contract-report';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import type { JestRun } from '../../fixtures/support/run-jest';
import { runJest } from '../../fixtures/support/run-jest';

/*
 * No mock in a test can change a verdict: the same assertions stand in many test files, each of which replaces
 * something of what the package uses, before or in the test. All must end as the one that replaces nothing.
 */

const repository = join(__dirname, '..', '..', '..');

/** What every file asserts: matchers and the gate, with an entry that has a schema of its own. */
const BODY = `
const { enforce } = require('jest-error-contract/enforce');

const answer = (until) => ({
  status: 503,
  headers: { 'content-type': 'application/json', 'retry-after': '60' },
  body: { error: 'maintenance', message: 'Back soon', until },
  request: { method: 'GET', url: '/users', headers: {} },
});
const good = answer('2026-01-01T00:00:00Z');
const bad = answer('soon');
const unlisted = { ...good, body: { error: 'service_unavailable', message: 'The built-in catalog has it' } };
/** Loads all that an assertion needs: with some of what the tests spy on, Jest itself loads modules. */
function preload() {
  for (const attempt of [() => expect({ ...bad }).toBeServiceUnavailable({ body: { until: [] } }), () => enforce({ ...bad })]) {
    try {
      attempt();
    } catch {}
  }
}
const known = { ...good, body: { error: 'known', message: 'In the baseline' } };

test('a response that keeps its contract', () => {
  replace();
  expect(good).toBeServiceUnavailable('maintenance');
  expect({ good }).toEqual({ good: expect.toBeErrorResponse() });
});
test('one that does not fails the matcher', () => {
  replace();
  expect(bad).toBeServiceUnavailable({ body: { until: expect.any(String) } });
});
test('a code of the built-in catalog alone fails the matcher', () => {
  replace();
  expect(unlisted).toBeErrorResponse();
});
test('one that does not fails the gate', () => {
  replace();
  enforce({ ...bad });
});
test('a code of the built-in catalog alone fails the gate', () => {
  replace();
  enforce({ ...unlisted });
});
test('known violations pass', () => {
  replace();
  enforce(known);
});
`;

const members = [...importedMembers(join(repository, 'src'))];

/**
 * Each member of a module throws, as a spy of the test would want it; but for what Node needs to open any file.
 */
const SPY = `(module) => {
  for (const name of Object.keys(module)) {
    const { value, writable, get } = Object.getOwnPropertyDescriptor(module, name);
    if (get === undefined && writable && typeof value === 'function' && !/^[A-Z]|^toNamespacedPath$/.test(name)) {
      restore.push(() => { module[name] = value; });
      module[name] = () => { throw new Error('spied on ' + name); };
    }
  }
}`;

/** File → what stands before the tests, and what each test does first. */
const FILES: { readonly [name: string]: readonly [before: string, replacement: string] } = {
  nothing: ['', ''],
  ...Object.fromEntries(
    members.flatMap(([module]) =>
      ['', 'node:'].map((scheme) => [
        `mocked-${scheme.replace(':', '-')}${module.replaceAll(/\W/g, '-')}`,
        [`jest.mock('${scheme}${module}');`, `require('${scheme}${module}');`] as const,
      ]),
    ),
  ),
  ...Object.fromEntries(
    members.map(([module]) => [
      `spied-${module.replaceAll(/\W/g, '-')}`,
      [
        ['fs', 'path'].includes(module) ? 'beforeAll(() => preload());' : '',
        `(${SPY})(process.getBuiltinModule('node:${module}'));`,
      ] as const,
    ]),
  ),
  'memory-file-system': [
    `jest.mock('fs', () => ({ existsSync: () => false, readFileSync: () => { throw new Error('ENOENT'); }, statSync: () => undefined }));`,
    '',
  ],
  ajv: [
    `jest.mock('ajv'); jest.mock('ajv/dist/2020'); jest.mock('ajv-formats'); jest.mock('ajv/package.json');`,
    '',
  ],
  environment: ['', `process.env = {};`],
  variables: [
    '',
    `process.env.JEST_ERROR_CONTRACT_CATALOG = '/nowhere.json'; process.env.JEST_ERROR_CONTRACT_BASELINE = 'update'; delete process.env.JEST_ERROR_CONTRACT_RECORDS;`,
  ],
  'working-directory': [
    '',
    `const at = process.cwd(); restore.push(() => process.chdir(at)); process.chdir('/');`,
  ],
  'process-members': [
    '',
    `for (const name of ['cwd', 'emitWarning', 'getBuiltinModule', 'nextTick', 'hrtime', 'exit']) jest.spyOn(process, name).mockImplementation(() => { throw new Error('spied on ' + name); });`,
  ],
  'no-process': [
    '',
    `const kept = globalThis.process; restore.push(() => { globalThis.process = kept; }); globalThis.process = { env: {} };`,
  ],
  globals: [
    '',
    `for (const name of ['JSON', 'WeakMap', 'Uint8Array', 'TextDecoder', 'Buffer', 'fetch', 'URL', 'Math', 'BigInt', 'decodeURIComponent', 'encodeURIComponent', 'queueMicrotask', 'structuredClone']) {
       const kept = globalThis[name];
       restore.push(() => { globalThis[name] = kept; });
       globalThis[name] = undefined;
     }`,
  ],
  'members-of-json': [
    '',
    `for (const name of ['parse', 'stringify']) { const kept = JSON[name]; restore.push(() => { JSON[name] = kept; }); JSON[name] = () => { throw new Error('spied'); }; }`,
  ],
  'stack-traces': [
    '',
    `const kept = Error.captureStackTrace; restore.push(() => { Error.captureStackTrace = kept; }); Error.captureStackTrace = () => {};`,
  ],
  'fake-timers': ['', `jest.useFakeTimers({ now: 0 });`],
  'reset-modules': ['', `jest.resetModules();`],
};

const ENVIRONMENTS = ['node', 'jest-error-contract/environment'] as const;
const RUNS = ([29, 30] as const).flatMap((version) =>
  ENVIRONMENTS.map((testEnvironment) => ({ version, testEnvironment })),
);

let project: PackageProject;

beforeAll(() => {
  const source = mkdtempSync(join(tmpdir(), 'jest-error-contract-mocks-'));
  const write = (name: string, text: string): void => {
    mkdirSync(join(source, name, '..'), { recursive: true });
    writeFileSync(join(source, name), text);
  };
  write('package.json', '{}');
  write(
    'error-catalog.json',
    JSON.stringify({
      errors: [
        {
          code: 'maintenance',
          status: 503,
          extensions: { type: 'object', properties: { until: { type: 'string', format: 'date-time' } } },
        },
      ],
    }),
  );
  write(
    'jest.config.js',
    `module.exports = {
      testEnvironment: process.env.TEST_ENVIRONMENT,
      setupFilesAfterEnv: ['jest-error-contract/register', 'jest-error-contract/enforce'],
      reporters: ['default', ['jest-error-contract/reporter', { outputs: { json: 'report.json' } }]],
      transform: {},
      sandboxInjectedGlobals: (process.env.INJECTED ?? '').split(' ').filter(Boolean),
      automock: process.env.AUTOMOCK === 'yes',
      unmockedModulePathPatterns: (process.env.UNMOCKED ?? '').split(' ').filter(Boolean),
    };`,
  );
  const baseline = Object.keys(FILES).map((name) => ({
    file: `tests/${name}.test.js`,
    test: 'known violations pass',
    rule: 'code',
    at: '/error',
    status: 503,
    code: 'known',
  }));
  write('error-contract-baseline.json', JSON.stringify({ version: 1, violations: baseline }));
  for (const [name, [before, replacement]] of Object.entries(FILES)) {
    write(
      `tests/${name}.test.js`,
      `${before}\nconst restore = [];\nfunction replace() {\n${replacement}\n}\nafterEach(() => { for (const one of restore.splice(0).reverse()) one(); });\n${BODY}`,
    );
  }
  project = createPackageProject(source);
  rmSync(source, { recursive: true });
});

afterAll(() => project.remove());

describe.each(RUNS)('Jest $version, $testEnvironment', ({ version, testEnvironment }) => {
  let run: JestRun;
  let report: ContractReport;

  beforeAll(() => {
    installEnvironment(version);
    run = runJest(project.folder, {
      version,
      options: { runInBand: true },
      env: { TEST_ENVIRONMENT: testEnvironment },
    });
    report = JSON.parse(readFileSync(join(project.folder, 'report.json'), 'utf8')) as ContractReport;
  });

  const outcomeOf = (name: string) =>
    run.files
      .find((file) => file.name.endsWith(`/${name}.test.js`))
      ?.assertionResults.map(({ fullName, status, failureMessages }) => [
        fullName,
        status,
        failureMessages.map((text) => text.replaceAll(/\n +at .*/g, '')),
      ]) ?? run.files.find((file) => file.name.endsWith(`/${name}.test.js`))?.message;

  const recordsOf = (name: string) =>
    report.violations
      .filter(({ file, test: inTest }) => file === `tests/${name}.test.js` && inTest !== null)
      .map(({ rule, at, state, status, code, test }) => ({ rule, at, state, status, code, test }));

  test('without any mock the verdicts are these', () => {
    const [holds, ...others] = outcomeOf('nothing') as [string, string, string[]][];
    expect([holds, ...others].map((outcome) => outcome?.[1])).toEqual(RIGHT);
    expect(others.flatMap(([, , [text = '']]) => /^\d\. .*$/m.exec(text)?.[0] ?? [])).toEqual([
      '1. extensions · /until',
      '1. code · /error',
      '1. extensions · /until',
      '1. code · /error',
    ]);
    expect(recordsOf('nothing')).toHaveLength(5);
  });

  test.each(Object.keys(FILES))('%s changes no verdict and no record', (name) => {
    expect(outcomeOf(name)).toEqual(outcomeOf('nothing'));
    expect(recordsOf(name)).toEqual(recordsOf('nothing'));
  });

  test('no file is missing from the records', () => {
    expect(report.run).toMatchObject({ testFiles: Object.keys(FILES).length, incomplete: [], broken: [] });
  });
});

/** What the file without any mock makes of its tests. */
const RIGHT = ['passed', 'failed', 'failed', 'failed', 'failed', 'passed'];

function statusesOf({ files }: JestRun): readonly string[] {
  const [file] = files.filter(({ name }) => name.endsWith('/nothing.test.js'));
  return (file?.assertionResults ?? []).map(({ status }) => status);
}

const patterns = { 29: 'testPathPattern', 30: 'testPathPatterns' } as const;

describe.each([29, 30] as const)('Jest %i', (version) => {
  test('globals that Jest hands over as parameters do not collide', () => {
    const run = runJest(project.folder, {
      version,
      options: { [patterns[version]]: 'nothing', runInBand: true },
      env: { TEST_ENVIRONMENT: 'node', INJECTED: 'Math JSON Promise process' },
    });
    expect(statusesOf(run)).toEqual(RIGHT);
  });

  test.each(ENVIRONMENTS)(
    'automock, %s: it works, or one sentence says what to set, and then it does',
    (testEnvironment) => {
      installEnvironment(version);
      const options = { [patterns[version]]: 'nothing', runInBand: true };
      const env = { TEST_ENVIRONMENT: testEnvironment, AUTOMOCK: 'yes' };
      const run = runJest(project.folder, { version, options, env });
      const sentence =
        'jest-error-contract: "automock" of the Jest configuration replaces this package, too. Add "unmockedModulePathPatterns": ["jest-error-contract"] to it.';
      expect(run.exitCode).toBe(1);
      expect(run.text.includes(sentence) ? RIGHT : statusesOf(run)).toEqual(RIGHT);
      const spared = runJest(project.folder, {
        version,
        options,
        env: { ...env, UNMOCKED: 'jest-error-contract ajv' },
      });
      expect(statusesOf(spared)).toEqual(RIGHT);
    },
  );
});

function installEnvironment(version: 29 | 30): void {
  const modules = join(repository, 'node_modules');
  const link = join(project.folder, 'node_modules', 'jest-environment-node');
  rmSync(link, { force: true });
  symlinkSync(
    join(version === 29 ? join(modules, 'jest-core29', 'node_modules') : modules, 'jest-environment-node'),
    link,
  );
}
