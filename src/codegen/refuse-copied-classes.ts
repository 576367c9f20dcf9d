import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * Throws if a class that is tested with `instanceof` is in two files of the bundle: one of them would not recognise
 * the objects of the other.
 *
 * @param built the modules in each file of `dist/`
 * @throws Error that names each such class, and its files
 */
export function refuseCopiedClasses(built: ReadonlyMap<string, Metafile>, root: string): void {
  const holders = holdersOf(built, root);
  const texts = [...holders.keys()].map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
  const asked = new Set(texts.flatMap(([, text]) => names(text, /\binstanceof (\w+)/g)));
  const sentences = texts.flatMap(([path, text]) => {
    const files = [...(holders.get(path) ?? [])].sort();
    const copied = files.length < 2 ? [] : names(text, /^export class (\w+)/gm);
    return copied
      .filter((name) => asked.has(name))
      .map(
        (name) =>
          `The class ${name} of ${path} would be in ${files.join(' and ')}, and \`instanceof\` distinguishes the two. Name its module in \`shared\` of src/codegen/bundle-lists.ts.`,
      );
  });
  if (sentences.length > 0) throw new Error(sentences.join('\n'));
}

/** The path of each bundled module → the files that contain it. */
function holdersOf(
  built: ReadonlyMap<string, Metafile>,
  root: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const [file, { outputs }] of built) {
    const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
    for (const [path, { bytesInOutput }] of inputs) {
      if (bytesInOutput === 0 || !existsSync(join(root, path))) continue;
      holders.set(path, (holders.get(path) ?? new Set()).add(file));
    }
  }
  return holders;
}

function names(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
