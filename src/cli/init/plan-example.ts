import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Project } from './detect-project';
import type { Suite } from './find-suites';
import type { Client, Neighbour } from './neighbour';
import { emptyFolderOf } from './set-up-jest';
import type { ExampleStyle } from './templates';

/** The file of the example, and its style. */
export interface PlannedExample {
  readonly file: string;
  readonly style: ExampleStyle;
}

const COMPILERS = ['ts-jest', '@swc/jest', 'esbuild-jest', 'jest-esbuild', '@babel/preset-typescript'];

/** Plans an example that Jest finds, in the language, with the imports and the client of the tests next to it. */
export function planExample(suite: Suite, project: Project): PlannedExample {
  const [neighbour] = suite.tests;
  const compiles = project.isTypeScript && COMPILERS.some((name) => project.dependencies.has(name));
  const extension = compiles ? 'ts' : 'js';
  const folder = neighbour?.folder ?? emptyFolderOf(suite, project);
  const suffix = neighbour?.suffix ?? `.test.${extension}`;
  const isTypeScript = /\.[cm]?tsx?$/.test(suffix);
  return {
    file: join(folder, `error-contract${suffix.replace(/x$/, '')}`),
    style: {
      usesImport: neighbour?.usesImport ?? (project.isModule || isTypeScript),
      isTypeScript,
      globalsFrom: globalsOf(suite, neighbour, isTypeScript, project),
      ...clientOf(neighbour, project),
      framework: project.framework,
      needsTypes: isTypeScript,
      isModule: isModuleFile(suite, suffix, project),
    },
  };
}

/** Jest runs ES modules if Node has the option, and if the file or the package declares them. */
function isModuleFile({ command }: Suite, suffix: string, { isModule }: Project): boolean {
  const isOn = command.nodeOptions.includes('--experimental-vm-modules');
  return isOn && (suffix.includes('.m') || (isModule && !/\.c[jt]s$/.test(suffix)));
}

/** Without a test as a model, the globals of Jest and of the compiler are used. */
function globalsOf(
  { config }: Suite,
  neighbour: Neighbour | undefined,
  isTypeScript: boolean,
  { dependencies }: Project,
): string | undefined {
  const name = '@jest/globals';
  if (neighbour?.importsGlobals === true || config.injectGlobals === false) return name;
  return isTypeScript &&
    neighbour === undefined &&
    !dependencies.has('@types/jest') &&
    !dependencies.has('bun-types')
    ? name
    : undefined;
}

function clientOf(
  neighbour: Neighbour | undefined,
  { folder, dependencies }: Project,
): Pick<ExampleStyle, 'client' | 'clientLine'> {
  const wanted: Client = neighbour?.client ?? 'supertest';
  const isNamed = dependencies.has(wanted) || (wanted === 'supertest' && isInstalled(folder, wanted));
  // `app.inject()` of Fastify and `fetch` need no further package.
  if (wanted !== 'fetch' && !isNamed && neighbour !== undefined)
    return { client: 'fetch', clientLine: undefined };
  return { client: wanted, clientLine: neighbour?.clientLine };
}

function isInstalled(folder: string, name: string): boolean {
  try {
    createRequire(join(folder, 'package.json')).resolve(name);
    return true;
  } catch (error) {
    // A package of ES modules only can be installed, but not required.
    return (error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}
