import { readFileSync } from 'node:fs';
import type { Catalog } from '../core/catalog/catalog';
import { formatsWithin } from '../generated/formats-within';
import type { Sandbox } from './gate';

/** Returns the formats whose errors come inside a success. */
export type LookInside = () => Pick<Catalog, 'within'>;

/** The text of a catalog that can have a format with errors inside a success: its own, in a file, or built in. */
const MAY_LOOK = new RegExp(
  String.raw`"within"|"(?:format|extends)"\s*:\s*"(?:[^"]*[\\/]|[^"]*\.json"|(?:${formatsWithin.join('|')})")`,
);

/**
 * Makes the function for a test file. The text of most catalogs shows that they have no such format: for them,
 * nothing is loaded, and no content of a success is examined.
 *
 * @param onRefused is called once with the error of a catalog that cannot be used, because no success must fail for it
 */
export function createLookInside(
  { settings, shared }: Pick<Sandbox, 'settings' | 'shared'>,
  onRefused: (error: unknown) => void,
): LookInside {
  let ofFile: Pick<Catalog, 'within'> | undefined;
  return () => shared.catalog ?? (ofFile ??= withinOfFile(settings.catalog, onRefused));
}

function withinOfFile(
  file: string | undefined,
  onRefused: (error: unknown) => void,
): Pick<Catalog, 'within'> {
  if (file === undefined || !mayLook(file)) return { within: [] };
  const { useCatalog } = require('../catalog/use-catalog') as typeof import('../catalog/use-catalog');
  try {
    return useCatalog({ catalog: file });
  } catch (error) {
    onRefused(error);
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
