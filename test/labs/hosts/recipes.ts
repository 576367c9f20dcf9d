import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const readme = readFileSync(join(__dirname, '..', '..', '..', 'README.md'), 'utf8');

/**
 * A file that the README shows for a runner, which it names in bold: what people copy is what is run.
 *
 * @throws Error when the README shows no such file there
 */
export function recipe(runner: string, file: string): string {
  const [, ...rest] = readme.split(`**${runner}**`);
  const [before = ''] = rest.join('').split(/^\*\*/m, 1);
  for (const [, name, content] of before.matchAll(/^```\w+\n(?:\/\/|#) (\S+)\n([^]*?)^```$/gm)) {
    if (name === file && content !== undefined) return content;
  }
  throw new Error(`README.md shows no ${file} for **${runner}**.`);
}
