import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prettify } from './prettify';
import { fillSections, readmeSections } from './readme';
import { readSchemaData } from './schema-data';

/** Makes README.md anew: its own words, what is made from data, and the failure of the demo. Writes nothing. */
export async function makeReadme(root: string, failure: string): Promise<string> {
  const sections = { ...readmeSections(root, readSchemaData(root)), failure };
  return prettify(fillSections(readFileSync(join(root, 'README.md'), 'utf8'), sections), 'markdown');
}
