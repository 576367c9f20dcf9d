import { relative, sep } from 'node:path';

/** A path as records and reports show it: relative to a folder, with slashes. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
