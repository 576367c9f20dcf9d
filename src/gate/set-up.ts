import { dirname } from 'node:path';
import { findCatalog } from '../catalog/find-catalog';
import { RECORDS_VARIABLE } from '../coverage/record';
import { lazyMatchers } from '../matchers/lazy-matchers';
import { observer } from '../runner/observer';
import { watchAwaits } from '../runner/watch-awaits';
import type { TestRunner } from '../runner/test-runner';
import { captureSite } from '../runner/capture-site';

/**
 * Sets a test file up, in any test runner: the matchers of the catalog that is found for it, else of the
 * built-in one, an eye on forgotten awaits, and records where a reporter asks for them.
 *
 * @throws CatalogError when the catalog that was found cannot be used
 */
export function setUp(runner: TestRunner): void {
  const testPath = runner.testPath();
  const catalog = findCatalog(testPath === undefined ? process.cwd() : dirname(testPath));
  runner.expect.extend(lazyMatchers(catalog));
  const shared = observer();
  watchAwaits(runner, shared);
  if ((process.env[RECORDS_VARIABLE] ?? '') === '') return;
  // Assertions count for the coverage of the catalog, also without the gate.
  const { installGate } = require('./install-gate') as typeof import('./install-gate');
  installGate({ shared, captureSite }, runner, { enforces: false });
}
