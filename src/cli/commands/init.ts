import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CATALOG_FILE } from '../../catalog/find-catalog';
import { catalogFiles, catalogFromOpenApi } from '../../openapi';
import type { Command } from '../command';
import { EXIT } from '../command';
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
    const setUps = project.runners.map((runner) => (runner === 'Jest' ? setUpJest : setUpVitest)(project));
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

/** An existing configuration is only added to, and only where it is plain where. */
function setUpJest(project: Project): string {
  const { folder, jestConfig } = project;
  if (jestConfig === undefined) return writeFile(folder, 'jest.config.js', jestConfigText(project), false);
  const path = join(folder, jestConfig);
  const text = readFileSync(path, 'utf8');
  if (text.includes(REGISTER)) return `  kept     ${jestConfig} (it loads the matchers already)`;
  const isJson = jestConfig.endsWith('.json');
  const member = jestConfig === 'package.json' ? 'jest' : undefined;
  const changed = isJson ? addToJson(text, member) : addToProgram(text);
  if (changed === undefined) {
    return `  to do    ${jestConfig}: add setupFilesAfterEnv: ['${REGISTER}'], which could not be done without a guess`;
  }
  writeFileSync(path, changed);
  return `  changed  ${jestConfig}: setupFilesAfterEnv loads the matchers`;
}

/** Without a configuration Vitest takes that of Vite; only where there is none either is one written. */
function setUpVitest({ folder, vitestConfig, isTypeScript }: Project): string {
  if (vitestConfig === undefined) {
    return writeFile(folder, `vitest.config.${isTypeScript ? 'mts' : 'mjs'}`, vitestConfigText, false);
  }
  const path = join(folder, vitestConfig);
  const text = readFileSync(path, 'utf8');
  if (text.includes(VITEST_SET_UP)) return `  kept     ${vitestConfig} (it loads the matchers already)`;
  const changed = addToVitest(text);
  if (changed === undefined) {
    return `  to do    ${vitestConfig}: add setupFiles: ['${VITEST_SET_UP}'] to "test", of each project where there are several, which could not be done without a guess`;
  }
  writeFileSync(path, changed);
  return `  changed  ${vitestConfig}: setupFiles loads the matchers`;
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
