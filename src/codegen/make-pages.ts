import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSections } from './fill-sections';
import { pageNames } from './page-names';
import { pageSections } from './page-sections';
import { prettify } from './prettify';
import { readSchemaData } from './schema-data';

/**
 * Updates the generated sections of the pages: path → text. A page has its own words, sections from data, and the
 * failure of the demo. Writes nothing.
 *
 * @throws Error if no page has the place for a section
 */
export async function makePages(root: string, failure: string): Promise<ReadonlyMap<string, string>> {
  const sections = pageSections(root, readSchemaData(root), failure);
  const pages = pageNames(root).map((name) => [name, readFileSync(join(root, name), 'utf8')] as const);
  const homeless = Object.keys(sections).find(
    (name) => !pages.some(([, text]) => text.includes(`<!-- ${name}:start -->`)),
  );
  if (homeless !== undefined) throw new Error(`No page has <!-- ${homeless}:start -->.`);
  const filled = pages.filter(([, text]) => text.includes(':start -->'));
  return new Map(
    await Promise.all(
      filled.map(
        async ([name, text]) => [name, await prettify(fillSections(text, sections), 'markdown')] as const,
      ),
    ),
  );
}
