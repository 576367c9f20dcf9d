import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CATALOG_FILE } from '../../catalog/find-catalog';
import { catalogFiles, catalogFromOpenApi } from '../../openapi';
import type { Command } from '../command';
import { EXIT } from '../command';
import { names } from '../init/add-at';
import { addToJson, addToProgram, REGISTER } from '../init/add-set-up';
import { addToVitest, VITEST_SET_UP, vitestConfigText } from '../init/add-to-vitest';
import type { Project } from '../init/detect-project';
import { detectProject } from '../init/detect-project';
import { catalogText, jestConfigText, testText } from '../init/templates';

/** Sets a project up. */
export const init: Command = {
  name: 'init',
  summary: 'set this project up: an error catalog, the matchers in Jest or Vitest, and an example test',
  options: [
    {
      flags: '--openapi <file>',
      summary: 'make the catalog of the error responses of an OpenAPI document',
    },
    { flags: '--force', summary: 'write the catalog and the example anew where they are there already' },
  ],
  examples: [
    ['init', 'Looks at the project, asks nothing, and tells what it did'],
    ['init --openapi api.yaml', 'Holds every response to what its operation declares'],
  ],
  run({ cwd, out, flag, option }) {
    const project = detectProject(cwd);
    const force = flag('force');
    const test = `${project.testFolder}/error-contract.test.${project.isTypeScript ? 'ts' : 'js'}`;
    const setUps = project.runners.map((runner) => setUp(cwd, setUpOf(runner, project)));
    const document = option('openapi');
    const done =
      document === undefined
        ? [
            writeFile(cwd, CATALOG_FILE, catalogText(project), force),
            ...setUps,
            writeFile(cwd, test, testText(project, CATALOG_FILE), force),
          ]
        : [...writeFromDocument(cwd, document, force), ...setUps];
    out(`${[describe(project), '', ...done, '', ...nextSteps(project)].join('\n')}\n`);
    return Promise.resolve(EXIT.ok);
  },
};

/** A catalog of a document, its formats in files beside it, and what the document leaves open. */
function writeFromDocument(cwd: string, document: string, force: boolean): readonly string[] {
  const catalog = catalogFromOpenApi(resolve(cwd, document));
  const files = [...catalogFiles(catalog, CATALOG_FILE)].map(([name, value]) =>
    writeFile(cwd, name, `${JSON.stringify(value, null, 2)}\n`, force),
  );
  const { operations, errors, warnings } = catalog;
  return [
    ...files,
    `           ${operations.length} operations, ${errors.length} errors`,
    ...(warnings.length === 0
      ? []
      : [
          `  to do    ${document} leaves ${warnings.length} things open: npx jest-error-contract lint tells them`,
        ]),
  ];
}

function describe({ isTypeScript, isModule, framework, jestConfig, vitestConfig, runners }: Project): string {
  const configs = { Jest: jestConfig, Vitest: vitestConfig };
  const parts = [
    isTypeScript ? 'TypeScript' : 'JavaScript',
    isModule ? 'ES modules' : 'CommonJS',
    framework ?? 'no known framework',
    ...runners.map((runner) =>
      configs[runner] === undefined
        ? `${runner} without a configuration`
        : `${runner} configured in ${configs[runner]}`,
    ),
  ];
  return `Found ${parts.join(', ')}.`;
}

function writeFile(folder: string, name: string, text: string, force: boolean): string {
  const path = join(folder, name);
  const isThere = existsSync(path);
  if (isThere && !force) return `  kept     ${name} (--force writes it anew)`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return `  ${isThere ? 'rewrote' : 'wrote  '}  ${name}`;
}

/** The configuration of a test runner, and what is added to it. */
interface SetUp {
  readonly config: string | undefined;
  /** What is written where there is none. */
  readonly written: { readonly name: string; readonly text: string };
  readonly option: string;
  readonly entry: string;
  /** Where the option belongs, where that has to be said. */
  readonly where: string;
  readonly add: (text: string, config: string) => string | undefined;
}

function setUpOf(runner: Project['runners'][number], project: Project): SetUp {
  const { jestConfig, vitestConfig, isTypeScript } = project;
  if (runner === 'Jest') {
    return {
      config: jestConfig,
      written: { name: 'jest.config.js', text: jestConfigText(project) },
      option: 'setupFilesAfterEnv',
      entry: REGISTER,
      where: '',
      add: (text, config) =>
        config.endsWith('.json')
          ? addToJson(text, config === 'package.json' ? 'jest' : undefined)
          : addToProgram(text),
    };
  }
  return {
    // Without a configuration Vitest takes that of Vite; only where there is none either is one written.
    config: vitestConfig,
    written: { name: `vitest.config.${isTypeScript ? 'mts' : 'mjs'}`, text: vitestConfigText },
    option: 'setupFiles',
    entry: VITEST_SET_UP,
    where: ' to "test", of each project where there are several',
    add: addToVitest,
  };
}

/** An existing configuration is only added to, and only where it is plain where. */
function setUp(folder: string, { config, written, option, entry, where, add }: SetUp): string {
  if (config === undefined) return writeFile(folder, written.name, written.text, false);
  const path = join(folder, config);
  const text = readFileSync(path, 'utf8');
  if (names(text, entry)) return `  kept     ${config} (it loads the matchers already)`;
  const changed = add(text, config);
  if (changed === undefined) {
    return `  to do    ${config}: add ${option}: ['${entry}']${where}, which could not be done without a guess`;
  }
  writeFileSync(path, changed);
  return `  changed  ${config}: ${option} loads the matchers`;
}

function nextSteps({ dependencies, isTypeScript, isModule, runners }: Project): readonly string[] {
  const [runner] = runners;
  const wanted = [
    runner.toLowerCase(),
    'supertest',
    'jest-error-contract',
    ...(isTypeScript ? [...(runner === 'Jest' ? ['@types/jest'] : []), '@types/supertest'] : []),
  ];
  const types = dependencies.has('@jest/globals') ? wanted.filter((name) => name !== '@types/jest') : wanted;
  const missing = types.filter((name) => !dependencies.has(name));
  const jest = isModule && !isTypeScript ? 'NODE_OPTIONS=--experimental-vm-modules npx jest' : 'npx jest';
  return [
    'Next:',
    ...(missing.length === 0 ? [] : [`  npm install --save-dev ${missing.join(' ')}`]),
    `  ${runner === 'Vitest' ? 'npx vitest run' : jest}`,
    '  npx jest-error-contract simulate',
  ];
}
