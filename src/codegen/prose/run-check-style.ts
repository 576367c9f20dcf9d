import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Style } from './check-style';
import { checkStyle } from './check-style';
import type { Prose } from './prose-of';
import { proseOf } from './prose-of';
import { proseOfCode } from './prose-of-code';
import { proseOfJson } from './prose-of-json';

/** Files that are made from others, or are not English. */
const SKIPPED = /^src\/generated\/|^schemas\/guidance\.\w+\.json$/;

const READERS: readonly (readonly [extension: string, read: (text: string) => readonly Prose[]])[] = [
  ['.md', proseOf],
  ['.ts', proseOfCode],
  ['.json', proseOfJson],
];

/** A part of `npm run lint`: checks the style of pages, comments and texts that people write. */
function run(root: string): void {
  const style = JSON.parse(readFileSync(join(root, '.prose', 'style.json'), 'utf8')) as Style;
  const names = [
    ...readdirSync(root).filter((name) => name.endsWith('.md')),
    ...['docs', 'src', 'schemas'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    ),
  ].filter((name) => !SKIPPED.test(name));
  const read = names.flatMap((name) => {
    const reader = READERS.find(([extension]) => name.endsWith(extension))?.[1];
    return reader === undefined ? [] : [{ name, prose: reader(readFileSync(join(root, name), 'utf8')) }];
  });
  const found = read.flatMap(({ name, prose }) => checkStyle(prose, style).map((one) => `${name}:${one}`));
  for (const one of found) console.log(one);
  console.log(`Style: ${read.length} pages and files checked, ${found.length} findings.`);
  if (found.length > 0) process.exitCode = 1;
}

run(join(__dirname, '..', '..', '..'));
