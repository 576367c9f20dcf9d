import { statusClasses, statuses } from '../generated/data';
import { matcherNames } from '../core/matcher-names';
import { bundle } from './bundle';

/** The public entries of the package, as package.json exports them. */
const ENTRIES = ['index', 'matchers', 'register', 'enforce', 'environment', 'reporter', 'simulator', 'cli'];

/** Bundles all entries of the package into a folder. */
export function bundlePackage(root: string, out: string): Promise<void> {
  const matchers = matcherNames(statuses, statusClasses).map(({ name }) => name);
  return bundle({ root, out, entries: ENTRIES, exportNames: { matchers } });
}
