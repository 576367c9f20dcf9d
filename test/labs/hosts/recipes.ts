import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'other-runners.md'), 'utf8');

/**
 * A file that docs/other-runners.md shows for a runner, which it names in bold: what people copy is what is run.
 *
 * @throws Error when the page shows no such file there
 */
export function recipe(runner: string, file: string): string {
  const [, ...rest] = page.split(`**${runner}**`);
  const [before = ''] = rest.join('').split(/^\*\*/m, 1);
  for (const [, name, content] of before.matchAll(/^```\w+\n(?:\/\/|#) (\S+)\n([^]*?)^```$/gm)) {
    if (name === file && content !== undefined) return content;
  }
  throw new Error(`docs/other-runners.md shows no ${file} for **${runner}**.`);
}
