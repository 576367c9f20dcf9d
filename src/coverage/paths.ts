/**
 * The form of a path in records and reports: relative to a folder, with slashes. Both are absolute. Without
 * `relative()` of node:path, which calls functions that a test can have replaced.
 */
export function relativePath(folder: string, path: string): string {
  const from = partsOf(folder);
  const to = partsOf(path);
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function partsOf(path: string): readonly string[] {
  return path.split(/[\\/]/).filter((part, index) => part !== '' || index === 0);
}
