/** The variable with the input of the program below, as JSON. */
export const PRELOAD_VARIABLE = 'JEST_ERROR_CONTRACT_PRELOAD';

/** The request to Jest, and the additional set-up files. */
export interface Preload {
  /** The module of Jest that reads configurations. */
  readonly jestConfig: string;
  /** The set-up files for each test file, after its own. */
  readonly setUp: readonly string[];
  /** The file for `ReadConfigs`, as JSON. */
  readonly answer: string;
}

/** The configurations as read by Jest. */
export interface ReadConfigs {
  /** The root folder of the run. */
  readonly rootDir: string;
  readonly configs: readonly ShownConfig[];
}

/** The part of a configuration, as read by Jest, that describes the set-up of tests. */
export interface ShownConfig {
  readonly rootDir: string;
  readonly roots: readonly string[];
  readonly setupFilesAfterEnv: readonly string[];
  readonly injectGlobals?: boolean | undefined;
}

/** The bundler replaces calls by its own function, even in texts. */
const CALL = 'require';

/**
 * A program that Node loads before Jest: it makes Jest read its configuration, in any form and with any number of
 * projects, reports the result, and adds set-up files. No command-line option adds to the configuration of a
 * project.
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
