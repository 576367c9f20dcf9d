import { statusClasses, statuses } from '../generated/data';
import { matcherNames } from '../core/matcher-names';
import { bundle } from './bundle';
import { packageEntries } from './package-entries';

/** Bundles all entries of the package into a folder. */
export function bundlePackage(root: string, out: string): Promise<void> {
  const matchers = matcherNames(statuses, statusClasses).map(({ name }) => name);
  const exportNames = { matchers, 'jest-preset': ['testEnvironment', 'setupFilesAfterEnv', 'reporters'] };
  return bundle({ root, out, entries: packageEntries, exportNames });
}
