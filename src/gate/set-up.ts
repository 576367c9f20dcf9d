import { lazyMatchers } from '../matchers/lazy-matchers';
import { observer } from '../runner/observer';
import { watchAwaits } from '../runner/watch-awaits';
import type { TestRunner } from '../runner/test-runner';
import { captureSite } from '../runner/capture-site';
import type { Shared } from './gate';
import { takeSettings } from './settings';

/**
 * Sets up a test file, in any test runner: the matchers of its nearest catalog, else of the built-in one, a watch
 * for forgotten awaits, and records if a reporter requests them.
 *
 * @throws CatalogError when the catalog that was found cannot be used
 */
export function setUp(runner: TestRunner): void {
  const shared: Shared = observer();
  const settings = (shared.settings ??= takeSettings(runner));
  shared.captureSite ??= captureSite;
  runner.expect.extend(lazyMatchers(settings.catalog));
  watchAwaits(runner, shared);
  if (settings.records === undefined) return;
  // Assertions count for the coverage of the catalog, also without the gate.
  const { installGate } = require('./install-gate') as typeof import('./install-gate');
  installGate({ shared, settings, captureSite, global: globalThis }, runner);
}
