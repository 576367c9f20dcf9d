import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CATALOG_FILE } from '../../catalog/find-catalog';
import { catalogFiles, catalogFromOpenApi } from '../../openapi';
import type { CommandContext } from '../command';
import type { InstalledJest } from '../jest/installed-jest';
import type { Changes } from './changes';
import type { Project } from './detect-project';
import type { Suite } from './find-suites';
import type { PlannedExample } from './plan-example';
import { planExample } from './plan-example';
import { setUpSuite, setUpUnasked } from './set-up-jest';
import { setUpVitest } from './set-up-vitest';
import { catalogText, declarationText, exampleCode, isStarter, testText } from './templates';
import { writeFile } from './write-file';

/** The planned changes, one line each, and the example. */
export interface Plan {
  readonly lines: readonly string[];
  /** The example, if it is new and Jest can run it. */
  readonly example: (PlannedExample & { readonly suite: Suite }) | undefined;
  readonly isSetUp: boolean;
  /** The catalog is the one that `init` starts from, so that `learn` may put its own in its place. */
  readonly isStarter: boolean;
}

/** Plans all changes of a set-up; nothing is written. */
export function planChanges(
  project: Project,
  suites: readonly Suite[],
  jest: InstalledJest | undefined,
  changes: Changes,
  context: CommandContext,
): Plan {
  const { option, flag } = context;
  const force = flag('force');
  const document = option('openapi');
  const write = (name: string, text: string): string => writeFile(changes, name, text, force);
  const targets = targetsOf(suites);
  const [suite] = targets;
  const isAsked = project.runners[0] !== 'Vitest' && suite !== undefined;
  const example = isAsked ? planExample(suite, project) : unaskedExample(project);
  const catalogFile = catalogFor(project.folder, example.file);
  const catalog =
    document === undefined
      ? [write(catalogFile, catalogText(project.format, dirname(catalogFile)))]
      : writeFromDocument(project.folder, document, write);
  const ofJest = !project.runners.includes('Jest')
    ? []
    : jest === undefined || targets.length === 0
      ? [setUpUnasked(project, changes)]
      : targets.map((suite) => setUpSuite(suite, { changes, jest, project }));
  const ofVitest = project.runners.includes('Vitest') ? [setUpVitest(project, changes)] : [];
  const lines: string[] = [...catalog, ...ofJest.map(({ text }) => text), ...ofVitest];
  const isSetUp = ofJest.every(({ isDone }) => isDone);
  const catalogNow = changes.read(catalogFile) ?? '';
  const starts = document === undefined && isStarter(catalogNow);
  if (document !== undefined) return { lines, example: undefined, isSetUp, isStarter: starts };
  if (!isSetUp)
    return {
      lines: [...lines, '           Then run init again: it writes an example.'],
      example: undefined,
      isSetUp,
      isStarter: starts,
    };
  const code = exampleCode(catalogNow);
  if (code === undefined) {
    lines.push(
      changes.read(example.file) === undefined
        ? `           No example was written: ${catalogFile} has no error that it could ask for.`
        : write(example.file, ''),
    );
    return { lines, example: undefined, isSetUp, isStarter: starts };
  }
  const isNew = changes.read(example.file) === undefined || force;
  lines.push(write(example.file, testText(example.style, catalogFile, code)));
  if (isAsked && example.style.isTypeScript) lines.push(write(declarationOf(example.file), declarationText));
  return { lines, example: isAsked && isNew ? { ...example, suite } : undefined, isSetUp, isStarter: starts };
}

/** A test looks for the catalog upwards, to the first package.json: that is its place. */
function catalogFor(folder: string, example: string): string {
  let found = dirname(example);
  while (found !== '.' && !existsSync(join(folder, found, 'package.json'))) found = dirname(found);
  return join(found, CATALOG_FILE);
}

/** The suites that send requests; if there are none, the first with tests, or the first of all. */
function targetsOf(all: readonly Suite[]): readonly Suite[] {
  const suites = onePerPlace(all);
  const sending = suites.filter(({ sendsRequests }) => sendsRequests);
  const one = suites.find(({ tests }) => tests.length > 0) ?? suites[0];
  return sending.length > 0 ? sending : one === undefined ? [] : [one];
}

/** Several scripts can run the same suite; it is configured once. */
function onePerPlace(suites: readonly Suite[]): readonly Suite[] {
  const first = new Map<string, Suite>();
  for (const suite of suites) {
    const key = JSON.stringify(suite.place ?? null);
    if (!first.has(key)) first.set(key, suite);
  }
  return [...first.values()];
}

/** Next to the example, so that the compiler finds it with the tests. */
function declarationOf(file: string): string {
  return file.replace(/[^\\/]+$/, 'jest-error-contract.d.ts');
}

function unaskedExample(project: Project): PlannedExample {
  const isVitest = project.runners[0] === 'Vitest';
  const { isTypeScript, isModule, framework, testFolder } = project;
  return {
    file: `${testFolder}/error-contract.test.${isTypeScript ? 'ts' : 'js'}`,
    style: {
      usesImport: isModule || isTypeScript || isVitest,
      isTypeScript,
      globalsFrom: isVitest ? 'vitest' : undefined,
      client: 'supertest',
      clientLine: undefined,
      framework,
      needsTypes: false,
      isModule: isModule || isVitest,
    },
  };
}

/** A catalog from a document, its formats in files next to it, and the gaps of the document. */
function writeFromDocument(
  cwd: string,
  document: string,
  write: (name: string, text: string) => string,
): readonly string[] {
  const catalog = catalogFromOpenApi(resolve(cwd, document));
  const files = [...catalogFiles(catalog, CATALOG_FILE)].map(([name, value]) =>
    write(name, `${JSON.stringify(value, null, 2)}\n`),
  );
  const { operations, errors, warnings } = catalog;
  return [
    ...files,
    `           ${operations.length} operations, ${errors.length} errors`,
    ...(warnings.length === 0
      ? []
      : [
          `  to do    ${document} has ${warnings.length} gaps: npx jest-error-contract lint ${document} lists them`,
        ]),
  ];
}
