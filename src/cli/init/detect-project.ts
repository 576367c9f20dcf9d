import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats, standardCatalog } from '../../generated/data';
import { formatHints } from '../../learn/format-hints';
import { namesJest } from '../jest/script-commands';
import type { Manifest } from '../read-manifest';
import { dependenciesOf, readManifest } from '../read-manifest';
import { configOf } from './config-place';

const VITE_EXTENSIONS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'];
/** A workspace says what its projects load; without a configuration of its own, Vitest takes that of Vite. */
const VITEST_CONFIGS = ['vitest.workspace', 'vitest.config', 'vite.config'].flatMap((name) =>
  VITE_EXTENSIONS.map((extension) => `${name}.${extension}`),
);
const TEST_FOLDERS = ['test', 'tests', '__tests__', 'src/__tests__'];

/** With their packages, where these have other names; Nest stands on Express or Fastify, so it comes first. */
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

/** What a project is made of, as far as its files tell. */
export interface Project {
  readonly folder: string;
  readonly isTypeScript: boolean;
  readonly isModule: boolean;
  /** The project itself says that it uses Jest: by a dependency, a script or a configuration. */
  readonly isJestNamed: boolean;
  readonly manifest: Manifest;
  /** The file that configures Jest; `package.json` where its member `jest` does, `undefined` where nothing does. */
  readonly jestConfig: string | undefined;
  /** The file that configures Vitest, which may be that of Vite. */
  readonly vitestConfig: string | undefined;
  /** The test runners of the project: Jest where nothing tells of another one. The first runs `npm test`. */
  readonly runners: readonly [Runner, ...Runner[]];
  /** Of the server, as its makers write it. */
  readonly framework: string | undefined;
  /** The id of the format that fits it. */
  readonly format: string;
  /** Where tests are, or will be. */
  readonly testFolder: string;
  readonly dependencies: ReadonlySet<string>;
}

/** Looks at a project; asks nothing. */
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
