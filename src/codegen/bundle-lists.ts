/** The modules that the bundler treats specially, as paths below `src/` without extension. */
export const bundleLists: BundleLists = {
  shared: {
    // The modules of every assertion; a class that is tested with `instanceof` must exist once as well, and so must
    // the memory of contents that can be read only once.
    core: ['matchers/create-matchers', 'catalog/refuse/catalog-error', 'responses/unread'],
    gate: ['gate/install-gate'],
    // Errors that a command throws for its user, even from a file that it loads at run time.
    command: ['cli/command'],
    simulation: ['simulator/faults/index', 'simulator/sample-value', 'core/formats/render-error'],
    // Shown, recorded and reported texts are masked.
    masking: ['mask/shown', 'mask/mask-test-name', 'mask/mask-text'],
    // The reporter and `merge` report the same about a run.
    coverage: [
      'coverage/report-run',
      'coverage/track-run',
      'coverage/read-records',
      'coverage/outputs/index',
    ],
    // Both reporters.
    reporting: ['reporter/run-reporter', 'reporter/describe-run', 'reporter/reporter-options'],
    // The validation with users' schemas.
    values: ['core/values/schema-runtime'],
    'user-catalog': ['catalog/load-catalog', 'catalog/define-catalog', 'catalog/format-table'],
    // A user's schema is read for compiling, for advice, and from a document.
    'schema-words': [
      'catalog/compile/keywords',
      'catalog/compile/check-schema',
      'catalog/compile/link-schema',
    ],
    'schema-cache': ['catalog/compile/schema-cache'],
    openapi: ['openapi/catalog-from-openapi', 'openapi/described-operations', 'openapi/catalog-files'],
    compiling: ['catalog/compile/compile-to-code', 'catalog/compile/pattern-ambiguity'],
    // Compares expected values, and describes them.
    expectations: ['runner/equality', 'failure/argument-text'],
    // The modules that only a failure needs.
    failure: [
      'failure/failure-text',
      'failure/failure-parts',
      'failure/violation-text',
      'matchers/misuse',
      'gate/gate-text',
      'gate/describe-answer',
      'provoke/outcome-text',
    ],
    // Features of few responses.
    'rarely-parsed': ['core/checks/find-lost-digits', 'core/fields/cache-control', 'core/fields/parse-links'],
    // The entry and the command.
    provocation: ['provoke/provoke'],
    changes: ['generated/changes'],
    leaks: ['generated/leaks'],
    // `init` and `learn` inspect a project and run its tests.
    project: ['cli/init/set-up-project', 'cli/learn/learn-errors'],
    comparison: ['diff/diff-catalogs', 'diff/outputs/diff-outputs', 'cli/sides/read-side'],
  },
  copied: [
    'catalog/find-catalog',
    'core/formats/may-succeed',
    'core/is-object',
    'core/matcher-table',
    'core/printable',
    'core/status-range',
    'core/urls',
    'core/values/uri',
    'coverage/baseline',
    'coverage/find-baseline',
    'coverage/record',
    'coverage/words',
    'runner/call-site',
    'runner/capture-site',
    'runner/own-folder',
    'generated/error-range',
    'generated/matcher-table',
    'matchers/may-have',
    'runner/observer',
    'runner/after-tests',
    'runner/named-matcher',
    'runner/vitest-types',
  ],
  modules: ['vitest', 'vitest-enforce'],
  setup: ['register', 'enforce', 'vitest', 'vitest-enforce'],
  probes: { enforce: 'bun.js' },
  first: [
    'register',
    'enforce',
    'index',
    'matchers',
    'provoke',
    'runner/vitest',
    'gate/set-up',
    'gate/hold-errors',
  ],
  data: ['generated/data', 'generated/format-schemas', 'generated/matcher-table'],
  packed: [
    'generated/catalog-schemas',
    'generated/culprits',
    'generated/frameworks',
    'generated/guidance',
    'generated/leaks',
    'generated/mistakes',
    'generated/translations',
  ],
};

export interface BundleLists {
  /**
   * The shared files, and the modules whose dependencies each contains, so that every module exists
   * once; a file leaves out the modules of the files before it.
   */
  readonly shared: { readonly [file: string]: readonly string[] };
  /** Small modules without state, which set-up files need: a copy in each costs less than one more file to load. */
  readonly copied: readonly string[];
  /**
   * The entries that are ES modules, because their imports cannot be loaded with `require()`: they contain only these
   * imports, and the names of the CommonJS files that do the work.
   */
  readonly modules: readonly string[];
  /**
   * The set-up files, which the test runner evaluates for each test file. A file that a test imports itself is not one:
   * it finds the observer of its test file on the global object, outside the sandbox.
   */
  readonly setup: readonly string[];
  /** Set-up file → a small file with a function, which shows whether Jest's automock replaces the package. */
  readonly probes: { readonly [entry: string]: string };
  /** Entries: one of them is loaded before all other files in a test; a shared file is in another realm. */
  readonly first: readonly string[];
  /** JSON text is parsed faster than an expression of JavaScript, because it is not compiled. */
  readonly data: readonly string[];
  /** Large data that a passing test does not need: compressed, since it would be a tenth of the package. */
  readonly packed: readonly string[];
}
