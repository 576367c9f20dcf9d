/** What the program below is told, as JSON in this variable. */
export const PRELOAD_VARIABLE = 'JEST_ERROR_CONTRACT_PRELOAD';

/** What is asked of Jest, and what it is given, besides its own configuration. */
export interface Preload {
  /** The module of Jest that reads configurations. */
  readonly jestConfig: string;
  /** The set-up files that each test file gets, behind its own. */
  readonly setUp: readonly string[];
  /** Where `ReadConfigs` is written to, as JSON. */
  readonly answer: string;
}

/** What Jest has read. */
export interface ReadConfigs {
  /** The root folder of the run. */
  readonly rootDir: string;
  readonly configs: readonly ShownConfig[];
}

/** The part of a configuration, as Jest itself has read it, that tells how tests are set up. */
export interface ShownConfig {
  readonly rootDir: string;
  readonly roots: readonly string[];
  readonly setupFilesAfterEnv: readonly string[];
  readonly injectGlobals?: boolean | undefined;
}

/** The bundler puts a function of its own in the place of calls, in texts as well. */
const CALL = 'require';

/**
 * A program that Node loads before Jest: it lets Jest read its configuration, in whatever form and of however many
 * projects that is, tells what came of it, and adds set-up files. No option of the command line adds to what a
 * project has.
 */
export const preloadText = `'use strict';
const load = ${CALL};
const given = process.env.${PRELOAD_VARIABLE};
if (given !== undefined && /[\\\\/]jest(?:-cli)?[\\\\/]bin[\\\\/]jest(?:\\.js)?$/.test(process.argv[1] || '')) {
  const { jestConfig, setUp, answer } = JSON.parse(given);
  const actual = load(jestConfig);
  const isOwn = (file) => /[\\\\/]jest-error-contract[\\\\/]/.test(String(file));
  load.cache[load.resolve(jestConfig)].exports = {
    ...actual,
    async readConfigs(...args) {
      const read = await actual.readConfigs(...args);
      const { rootDir, reporters = [] } = read.globalConfig;
      const shown = read.configs.map(({ rootDir, roots, setupFilesAfterEnv, injectGlobals }) => ({
        rootDir, roots, setupFilesAfterEnv, injectGlobals,
      }));
      load('node:fs').writeFileSync(answer, JSON.stringify({ rootDir, configs: shown }));
      if (setUp.length === 0) return read;
      process.env.JEST_ERROR_CONTRACT_ROOT = rootDir;
      process.env.JEST_ERROR_CONTRACT_REPOSITORY = rootDir;
      const others = (reporters || []).filter(([name]) => !isOwn(name));
      const configs = read.configs.map((config) => ({
        ...config,
        setupFilesAfterEnv: [...(config.setupFilesAfterEnv || []).filter((file) => !isOwn(file)), ...setUp],
      }));
      return { ...read, globalConfig: { ...read.globalConfig, reporters: others }, configs };
    },
  };
}
`;
