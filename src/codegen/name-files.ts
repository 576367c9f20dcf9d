import { basename, relative } from 'node:path';

/**
 * Names the file of each module in `dist/`. `dist/` is flat, so the name is the basename, and a second module
 * of the same name would overwrite the first.
 *
 * @throws Error that names both modules
 */
export function nameFiles(root: string, shared: readonly string[]): (path: string) => string {
  const owners = new Map(shared.map((name) => [name, `the shared file "${name}" of bundle-lists.ts`]));
  return (path) => {
    const name = nameOf(path);
    const module = relative(root, path);
    const owner = owners.get(name) ?? module;
    if (owner !== module) {
      throw new Error(
        `${owner} and ${module} would both be dist/${name}.js, since dist/ is flat. Rename one of them.`,
      );
    }
    owners.set(name, module);
    return name;
  };
}

/** `src/failure/failure-text.ts` → `failure-text`. */
export function nameOf(path: string): string {
  return basename(path).replace(/\.[jt]s$/, '');
}
