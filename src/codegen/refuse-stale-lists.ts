import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleLists } from './bundle-lists';

/**
 * Throws if a list of the bundler names a module that does not exist: after a rename the bundle would
 * still be made, but without the effect of the list.
 *
 * @throws Error that names each such entry
 */
export function refuseStaleLists({ shared, probes, ...lists }: BundleLists, src: string): void {
  const named: readonly (readonly [list: string, module: string])[] = [
    ...Object.entries(shared).flatMap(([file, modules]) =>
      modules.map((module) => [`shared.${file}`, module] as const),
    ),
    ...Object.keys(probes).map((module) => ['probes', module] as const),
    ...Object.entries(lists).flatMap(([list, modules]: readonly [string, readonly string[]]) =>
      modules.map((module) => [list, module] as const),
    ),
  ];
  const stale = named.filter(([, module]) => !existsSync(join(src, `${module}.ts`)));
  if (stale.length === 0) return;
  const sentences = stale.map(
    ([list, module]) =>
      `src/codegen/bundle-lists.ts names "${module}" in \`${list}\`, but there is no file src/${module}.ts. Write its new path, or take it out.`,
  );
  throw new Error(sentences.join('\n'));
}
