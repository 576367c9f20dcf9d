import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { chartSvg } from './chart';
import type { Section } from './section';

/** Writes the page, as all Markdown of the project is formatted, and its charts beside it. */
export async function writeResults(
  folder: string,
  text: string,
  sections: readonly Section[],
): Promise<void> {
  const file = join(folder, 'timing.md');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  for (const chart of sections.flatMap(({ charts }) => charts)) {
    writeFileSync(join(folder, `${chart.name}.svg`), chartSvg(chart));
  }
}
