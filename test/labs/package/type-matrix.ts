import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { report, run, write } from './run';

/** The packages of a user's project, beside ours. Each TypeScript goes by a name of its own. */
const COMPILERS = {
  '5.4': 'typescript54@npm:typescript@5.4',
  '5.9': 'typescript59@npm:typescript@5.9',
  '6': 'typescript6@npm:typescript@6',
  '7': 'typescript7@npm:typescript@7',
} as const;
const PACKAGES = [
  'jest@30',
  '@types/jest@30',
  '@jest/globals@30',
  '@types/node@20',
  '@testing-library/jest-dom@6',
  // Its declarations ask for them.
  '@types/aria-query@5',
  'vitest@4',
];

interface Resolution {
  readonly module: string;
  readonly moduleResolution: string;
  /** Whether package.json says `"type": "module"`. */
  readonly isModule: boolean;
  /** TypeScript 7 has left `node10` behind. */
  readonly compilers: readonly (keyof typeof COMPILERS)[];
}

const ALL = ['5.4', '5.9', '6', '7'] as const;
const RESOLUTIONS: readonly Resolution[] = [
  { module: 'commonjs', moduleResolution: 'node10', isModule: false, compilers: ['5.4', '5.9', '6'] },
  { module: 'es2022', moduleResolution: 'node10', isModule: true, compilers: ['5.4', '6'] },
  { module: 'node16', moduleResolution: 'node16', isModule: false, compilers: ['5.4', '7'] },
  { module: 'node16', moduleResolution: 'node16', isModule: true, compilers: ['5.9', '7'] },
  { module: 'nodenext', moduleResolution: 'nodenext', isModule: false, compilers: ALL },
  { module: 'nodenext', moduleResolution: 'nodenext', isModule: true, compilers: ALL },
  { module: 'esnext', moduleResolution: 'bundler', isModule: true, compilers: ALL },
  { module: 'preserve', moduleResolution: 'bundler', isModule: false, compilers: ['5.4', '7'] },
];

/** What every entry exports, and a registered catalog. */
const ENTRIES = `
import { CatalogError, assertError, check, createMatchers, defineCatalog, explain, findCatalog } from 'jest-error-contract';
import type { ErrorFormat, Register, Violation } from 'jest-error-contract';
import { allowErrors, enforce, watch } from 'jest-error-contract/enforce';
import { TestEnvironment } from 'jest-error-contract/environment';
import type { ErrorContractEnvironmentOptions } from 'jest-error-contract/environment';
import { TestEnvironment as JsdomEnvironment } from 'jest-error-contract/environment/jsdom';
import { withErrorContract } from 'jest-error-contract/environment/mixin';
import ContractReporter from 'jest-error-contract/reporter';
import { simulator } from 'jest-error-contract/simulator';

export const catalog = defineCatalog({ errors: [{ code: 'email_taken', status: 409 }] });
declare module 'jest-error-contract' {
  interface Register { catalog: typeof catalog }
}

declare const format: ErrorFormat;
export const matchers = createMatchers({ catalog, format, only: [409] });
export const violations: readonly Violation[] = check({ status: 409, fields: [], content: '' }, { status: '4xx' });
export const registered: Register['catalog'] = catalog;
export const text: string | undefined = explain({ status: 409 }, 'email_taken');
export const path: string | undefined = findCatalog('.');
export const environment: new (config: unknown, context: unknown) => object = TestEnvironment;
export const jsdom: typeof environment = JsdomEnvironment;
export class Mixed extends withErrorContract(TestEnvironment) {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['isSetUp'] = true;
  }
}
export const options: ErrorContractEnvironmentOptions = { expect: 'jest' };
export const reporter: new (...args: never[]) => object = ContractReporter;
export const error: Error = new CatalogError('given in code', []);
allowErrors('leak');
allowErrors(418, () => enforce(watch({})));
simulator({ format: 'simple' });
// @ts-expect-error -- a code of no entry
assertError({ status: 409 }, 'email_token');
// @ts-expect-error -- a status that is no error
assertError({ status: 409 }, 200);
// @ts-expect-error -- a misspelt key of an entry
defineCatalog({ errors: [{ code: 'a', status: 404, mesage: 'No such user' }] });
`;

/** The assertions of a test file, whatever \`expect\` it has. */
const ASSERTIONS = `
expect({}).toBeConflict('email_taken');
expect({}).toBeConflict({ code: 'email_taken', message: /taken/, details: [{ pointer: '/email' }] });
expect({}).not.toBeErrorResponse();
expect({ response: {} }).toEqual({ response: expect.toBeConflict() });
export const later: Promise<void> = expect(Promise.resolve({})).resolves.toBeConflict();
// @ts-expect-error -- a code of no entry
expect({}).toBeConflict('email_token');
// @ts-expect-error -- no such matcher
expect({}).toBeConflicted();
// @ts-expect-error -- never a pointer
expect({}).toBeConflict({ details: [{ pointer: 1 }] });
// @ts-expect-error -- a status that is no error
expect({}).toBeErrorResponse(200);
`;

const PROGRAMS: readonly {
  readonly name: string;
  readonly types: readonly string[];
  readonly suite: string;
  /** The order of imports means the same however modules are found. */
  readonly isOnce?: boolean;
}[] = [
  {
    name: '@types/jest',
    types: ['jest', 'node'],
    suite: `import 'jest-error-contract/register';\nimport './entries';\n${ASSERTIONS}`,
  },
  {
    name: '@jest/globals after jest-dom',
    types: ['node'],
    suite: `import { expect } from '@jest/globals';\nimport '@testing-library/jest-dom/jest-globals';\nimport 'jest-error-contract/register';\nimport './entries';\n${ASSERTIONS}\nexpect({}).toBeInTheDocument();\n`,
  },
  {
    name: '@jest/globals before jest-dom',
    types: ['node'],
    isOnce: true,
    suite: `import { expect } from '@jest/globals';\nimport 'jest-error-contract/register';\nimport './entries';\n${ASSERTIONS}\nimport '@testing-library/jest-dom/jest-globals';\nexpect({}).toBeInTheDocument();\n`,
  },
];

/** Compiles programs of users against the packed declarations, which are checked as well. */
export function testTypes(work: string, tarball: string): void {
  const folder = join(work, 'types');
  mkdirSync(folder);
  write(folder, 'package.json', { private: true });
  const packages = [tarball, ...PACKAGES, ...Object.values(COMPILERS)];
  const installed = run('npm', ['install', '--silent', ...packages], folder);
  if (installed.status !== 0) return report('types: npm install', installed);
  for (const resolution of RESOLUTIONS) {
    for (const { name, types, suite, isOnce } of PROGRAMS) {
      if (isOnce === true && resolution !== RESOLUTIONS[0]) continue;
      const project = writeProject(folder, resolution, types, suite);
      for (const version of resolution.compilers) {
        const [compiler = ''] = COMPILERS[version].split('@');
        const tsc = join(folder, 'node_modules', compiler, 'lib', 'tsc.js');
        const options = version === '6' ? ['--ignoreDeprecations', '6.0'] : [];
        report(
          `types, TypeScript ${version}, ${nameOf(resolution)}, ${name}`,
          run(process.execPath, [tsc, '-p', '.', ...options], project),
        );
      }
    }
  }
}

function writeProject(
  folder: string,
  { module, moduleResolution, isModule }: Resolution,
  types: readonly string[],
  suite: string,
): string {
  const project = join(folder, 'project');
  mkdirSync(project, { recursive: true });
  write(project, 'package.json', { private: true, type: isModule ? 'module' : 'commonjs' });
  write(project, 'tsconfig.json', {
    compilerOptions: {
      strict: true,
      module,
      moduleResolution,
      target: 'es2022',
      noEmit: true,
      esModuleInterop: true,
      types,
      skipLibCheck: false,
    },
    files: ['users.test.ts'],
  });
  write(project, 'entries.ts', ENTRIES);
  // ES modules in Node name a file with its extension.
  const isNode = isModule && moduleResolution.startsWith('node') && moduleResolution !== 'node10';
  write(project, 'users.test.ts', isNode ? suite.replace("'./entries'", "'./entries.js'") : suite);
  return project;
}

function nameOf({ module, moduleResolution, isModule }: Resolution): string {
  return `${moduleResolution}/${module} in ${isModule ? 'an ES module' : 'CommonJS'}`;
}
