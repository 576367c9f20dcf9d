import type { Changes } from './changes';

/** Writes a file that is new, or is to be rewritten, and says which. */
export function writeFile(changes: Changes, name: string, text: string, force: boolean): string {
  const before = changes.read(name);
  if (before !== undefined && !force) return `  kept     ${name} (--force rewrites it)`;
  changes.write(name, text);
  return `  ${before === undefined ? 'wrote  ' : 'rewrote'}  ${name}`;
}
