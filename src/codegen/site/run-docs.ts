import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWholeSite } from './write-whole-site';

/**
 * `npm run docs` writes the site of this package to `site/`: the guides, the results and the reference. The command
 * `docs` writes the reference alone: it is about the API of a user, and the guides would add 230 kB to the package.
 */
function run(root: string): void {
  const folder = join(root, 'site');
  const files = writeWholeSite(root);
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`Wrote ${files.size} files to site; open site/index.html.`);
}

run(join(__dirname, '..', '..', '..'));
