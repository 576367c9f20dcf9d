import { readFileSync } from 'node:fs';
import type { Catalog } from '../core/catalog/catalog';
import type { Sandbox } from './gate';

/** What a catalog must hold to have a format of which errors come inside a success, there or in a file of its own. */
const MAY_LOOK = /"within"|"(?:format|extends)"\s*:\s*"(?:[^"]*[\\/]|[^"]*\.json")/;

/**
 * Gives the formats of which errors come inside a success. Most catalogs have none, which the text of the file
 * tells: nothing is loaded for them, and no content of a success is looked at.
 */
export function createLookInside({
  settings,
  shared,
}: Pick<Sandbox, 'settings' | 'shared'>): () => Pick<Catalog, 'within'> {
  let ofFile: Pick<Catalog, 'within'> | undefined;
  return () => shared.catalog ?? (ofFile ??= withinOfFile(settings.catalog, shared.refused));
}

function withinOfFile(
  file: string | undefined,
  onRefused: Sandbox['shared']['refused'],
): Pick<Catalog, 'within'> {
  if (file === undefined || !mayLook(file)) return { within: [] };
  const { useCatalog } = require('../catalog/use-catalog') as typeof import('../catalog/use-catalog');
  try {
    return useCatalog({ catalog: file });
  } catch (error) {
    // A success must not fail for it: the first error response tells it, and the reporter, where there is none.
    onRefused?.(error);
    return { within: [] };
  }
}

function mayLook(file: string): boolean {
  try {
    return MAY_LOOK.test(readFileSync(file, 'utf8').replace(/"\$schema"\s*:\s*"[^"]*"/, ''));
  } catch {
    return false;
  }
}
