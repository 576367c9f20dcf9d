import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Style } from './check-style';
import { checkStyle } from './check-style';
import { proseOf } from './prose-of';

/** Pages whose words are data: they are made by `generate`, or by a lab. */
const MADE = ['docs/mistakes.md', 'docs/hosts.md'];

/** A part of `npm run lint`: checks the style of the pages that people write. */
function run(root: string): void {
  const style = JSON.parse(readFileSync(join(root, '.prose', 'style.json'), 'utf8')) as Style;
  const names = ['', 'docs/']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}${name}`))
    .filter((name) => name.endsWith('.md') && !MADE.includes(name));
  const found = names.flatMap((name) =>
    checkStyle(proseOf(readFileSync(join(root, name), 'utf8')), style).map((one) => `${name}:${one}`),
  );
  for (const one of found) console.log(one);
  console.log(`Style: ${names.length} pages checked, ${found.length} findings.`);
  if (found.length > 0) process.exitCode = 1;
}

run(join(__dirname, '..', '..', '..'));
