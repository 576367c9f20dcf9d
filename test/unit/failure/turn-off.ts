import type { ErrorCatalog, ErrorDefinition } from '../../../src';
import type { FailingCase } from './show-failure';
import { HOLDS, rulesIn, showFailure } from './show-failure';

const SECTION = /^To turn th(?:is|ese) off, in (.+):\n((?: {3}.*\n)+)/gm;

/**
 * Does what a failure says about turning its rules off, and gives those of them that are broken all the same.
 * Rules that made no sense before may now be broken. Where the built-in catalog holds, the failure shows a
 * whole catalog.
 */
export function rulesStillBroken(failing: FailingCase): readonly string[] {
  const text = showFailure(failing);
  let { catalog } = failing;
  for (const [, place = '', json = ''] of text.matchAll(SECTION)) {
    catalog = withSetting(catalog, place, JSON.parse(json.trim().startsWith('{') ? json : `{${json}}`));
  }
  if (catalog === failing.catalog) throw new Error('the failure does not say how to turn the rules off');
  const before = rulesIn(text);
  return rulesBrokenBy({ ...failing, catalog }).filter((rule) => before.includes(rule));
}

function rulesBrokenBy(failing: FailingCase): readonly string[] {
  try {
    return rulesIn(showFailure(failing));
  } catch (error) {
    if ((error as Error).message !== HOLDS) throw error;
    return [];
  }
}

function withSetting(catalog: ErrorCatalog | undefined, place: string, setting: object): ErrorCatalog {
  const code = /^the entry "(.+)" of /.exec(place)?.[1];
  if (catalog === undefined) return setting as ErrorCatalog;
  if (code === undefined) return merged(catalog, setting) as ErrorCatalog;
  const errors = catalog.errors.map((entry) =>
    entry.code === code ? (merged(entry, setting) as ErrorDefinition) : entry,
  );
  return { ...catalog, errors };
}

function merged(one: object, other: object): object {
  const all = { ...one } as Record<string, unknown>;
  for (const [name, value] of Object.entries(other) as [string, unknown][]) {
    all[name] =
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? merged((all[name] ?? {}) as object, value)
        : value;
  }
  return all;
}
