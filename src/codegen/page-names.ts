import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The pages that people read: README.md, and the guides and the reference in `docs/`. */
export function pageNames(root: string): readonly string[] {
  const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...guides.sort().map((name) => `docs/${name}`)];
}
