/** Loads now the modules that the checks otherwise load when a response needs them. */
export function loadAll(): void {
  require('../fields/parse-links');
  require('../fields/rare-grammars');
  require('./findings-of-errors');
  require('../../generated/leaks');
  require('../../generated/format-schemas');
}
