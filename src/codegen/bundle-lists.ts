/** The modules that the bundler treats in a way of their own, as paths below `src/` without extension. */
export const bundleLists: BundleLists = {
  shared: {
    // What every assertion needs; a class that is asked for with `instanceof` must exist once as well, and so must
    // the memory of contents that can be read only once.
    core: ['matchers/create-matchers', 'catalog/refuse/catalog-error', 'responses/unread'],
    gate: ['gate/install-gate'],
    // What a command throws for its user, also from a file that it loads when it runs.
    command: ['cli/command'],
    simulation: ['simulator/faults/index', 'simulator/sample-value', 'core/formats/render-error'],
    // What is shown, recorded and reported is masked.
    masking: ['mask/shown', 'mask/mask-test-name', 'mask/mask-text'],
    // The reporter and `merge` tell the same of a run.
    coverage: [
      'coverage/report-run',
      'coverage/track-run',
      'coverage/read-records',
      'coverage/outputs/index',
    ],
    // Both reporters.
    reporting: ['reporter/run-reporter', 'reporter/describe-run', 'reporter/reporter-options'],
    // What judges the values of users' schemas.
    values: ['core/values/schema-runtime'],
    'user-catalog': ['catalog/load-catalog', 'catalog/define-catalog', 'catalog/format-table'],
    // A schema of a user is read to be compiled, to be advised on, and to be taken from a document.
    'schema-words': [
      'catalog/compile/keywords',
      'catalog/compile/check-schema',
      'catalog/compile/link-schema',
    ],
    'schema-cache': ['catalog/compile/schema-cache'],
    openapi: ['openapi/catalog-from-openapi', 'openapi/described-operations', 'openapi/catalog-files'],
    compiling: ['catalog/compile/compile-to-code', 'catalog/compile/pattern-ambiguity'],
    // What compares what a test expects, and says what that was.
    expectations: ['runner/equality', 'failure/argument-text'],
    // All that only a failure shows.
    failure: [
      'failure/failure-text',
      'failure/failure-parts',
      'failure/violation-text',
      'matchers/misuse',
      'gate/gate-text',
      'gate/describe-answer',
      'provoke/outcome-text',
    ],
    // What few responses have.
    'rarely-parsed': ['core/checks/find-lost-digits', 'core/fields/cache-control', 'core/fields/parse-links'],
    // The entry and the command.
    provocation: ['provoke/provoke'],
    changes: ['generated/changes'],
    leaks: ['generated/leaks'],
    // `init` and `learn` look at a project and run its tests.
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
  probes: { enforce: 'gate.js' },
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
   * The files that others share, and the modules whose closure each holds, so that every module exists
   * once; what one holds, those below it leave out.
   */
  readonly shared: { readonly [file: string]: readonly string[] };
  /** Small modules without state, which set-up files need: a copy in each costs less than another file to load. */
  readonly copied: readonly string[];
  /**
   * The entries that are ES modules, since what they import cannot be loaded with `require()`: that, and the names of
   * CommonJS files that do the work, is all that is in them.
   */
  readonly modules: readonly string[];
  /**
   * The set-up files, which the test runner evaluates for each test file. What a test imports itself is not among them:
   * it finds the observer of its test file on the global object, which is another outside of the sandbox.
   */
  readonly setup: readonly string[];
  /** Set-up file → a file that it loads in any case: asked whether Jest's automock has replaced it. */
  readonly probes: { readonly [entry: string]: string };
  /** The entries of which one is loaded before all other files in a test; a shared file is in another realm. */
  readonly first: readonly string[];
  /** Data is quicker to read as JSON text than as an expression of JavaScript: nothing of it is compiled. */
  readonly data: readonly string[];
  /** Large data of which a passing test asks nothing: compressed, since it would be a tenth of the package. */
  readonly packed: readonly string[];
}
