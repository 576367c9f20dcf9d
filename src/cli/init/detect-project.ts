import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats, standardCatalog } from '../../generated/data';
import { formatHints } from '../../learn/format-hints';
import { namesJest } from '../jest/script-commands';
import type { Manifest } from '../read-manifest';
import { dependenciesOf, readManifest } from '../read-manifest';
import { configOf } from './config-place';

const VITE_EXTENSIONS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'];
/** A workspace defines the projects; without its own configuration, Vitest uses the one of Vite. */
const VITEST_CONFIGS = ['vitest.workspace', 'vitest.config', 'vite.config'].flatMap((name) =>
  VITE_EXTENSIONS.map((extension) => `${name}.${extension}`),
);
const TEST_FOLDERS = ['test', 'tests', '__tests__', 'src/__tests__'];

/** With their packages, if the names differ. Nest is built on Express or Fastify, so it comes first. */
const FRAMEWORKS: readonly (readonly [name: string, dependency?: string])[] = [
  ['NestJS', '@nestjs/core'],
  ['Fastify'],
  ['Express'],
  ['Koa'],
  ['Hono'],
  ['hapi', '@hapi/hapi'],
];

/** A test runner that can be set up. */
export type Runner = 'Jest' | 'Vitest';

/** The parts of a project, as far as its files show. */
export interface Project {
  readonly folder: string;
  readonly isTypeScript: boolean;
  readonly isModule: boolean;
  /** The project uses Jest: it has a dependency, a script or a configuration. */
  readonly isJestNamed: boolean;
  readonly manifest: Manifest;
  /** The file that configures Jest; `package.json` if its member `jest` does, `undefined` if nothing does. */
  readonly jestConfig: string | undefined;
  /** The file that configures Vitest; it can be the one of Vite. */
  readonly vitestConfig: string | undefined;
  /** The test runners of the project: Jest if there is no sign of another one. The first runs `npm test`. */
  readonly runners: readonly [Runner, ...Runner[]];
  /** The name of the server framework, as its makers write it. */
  readonly framework: string | undefined;
  /** The id of the suitable format. */
  readonly format: string;
  /** The folder of the tests, existing or new. */
  readonly testFolder: string;
  readonly dependencies: ReadonlySet<string>;
}

/** Inspects the files of a project, without questions. */
export function detectProject(folder: string): Project {
  const manifest = readManifest(folder);
  const dependencies = dependenciesOf(manifest);
  const has = (name: string): boolean => existsSync(join(folder, name));
  const framework = FRAMEWORKS.find(([name, dependency = name.toLowerCase()]) =>
    dependencies.has(dependency),
  )?.[0];
  const jestConfig = configOf(folder)?.file;
  const scripts = Object(manifest['scripts']) as { readonly [name: string]: unknown };
  const isJestNamed =
    jestConfig !== undefined || dependencies.has('jest') || Object.values(scripts).some(namesJest);
  const vitestConfig = VITEST_CONFIGS.find(has);
  const hasVitest =
    dependencies.has('vitest') ||
    (vitestConfig !== undefined &&
      /vitest/.test(`${vitestConfig} ${readFileSync(join(folder, vitestConfig), 'utf8')}`));
  return {
    folder,
    isTypeScript: has('tsconfig.json') || dependencies.has('typescript'),
    isModule: manifest['type'] === 'module',
    jestConfig,
    vitestConfig: hasVitest ? vitestConfig : undefined,
    isJestNamed,
    manifest,
    runners: runnersOf(hasVitest, isJestNamed, String(scripts['test']).includes('vitest')),
    framework,
    format:
      formatHints(dependencies)[0] ??
      formats.find(({ title }) => title === framework)?.id ??
      String(standardCatalog.format),
    testFolder: TEST_FOLDERS.find(has) ?? 'test',
    dependencies,
  };
}

function runnersOf(hasVitest: boolean, hasJest: boolean, isVitestFirst: boolean): Project['runners'] {
  if (!hasVitest) return ['Jest'];
  if (!hasJest) return ['Vitest'];
  return isVitestFirst ? ['Vitest', 'Jest'] : ['Jest', 'Vitest'];
}
