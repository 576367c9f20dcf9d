import { standardCatalog } from '../generated/data';
import type { Catalog } from './catalog';
import { resolveCatalog } from './resolve-catalog';

let resolved: Catalog | undefined;

/** The built-in catalog: one error per registered status code. */
export function standard(): Catalog {
  return (resolved ??= resolveCatalog(standardCatalog, { source: 'standard', folder: process.cwd() }));
}
