import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The documentation of a check, which is the sentence about its rule; empty if there is none. */
export function ruleSentence(root: string, id: string): string {
  const path = join(root, 'src', 'core', 'rules', `${id}.ts`);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [, comment = ''] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const \w+: Check/.exec(text) ?? [];
  return comment.replaceAll(/\s*\n?\s*\*\s+/g, ' ').trim();
}
