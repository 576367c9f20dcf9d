import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const suite = join(__dirname, 'suite');

/** The names of the clients: their files in `suite/clients/`. */
export const clientNames: readonly string[] = readdirSync(join(suite, 'clients'))
  .map((file) => file.replace('.ts', ''))
  .sort();

/** What people call a client. */
export function titleOf(client: string): string {
  const [, title] = /name: '([^']+)'/.exec(sourceOf(join('clients', `${client}.ts`))) ?? [];
  if (title === undefined) throw new Error(`suite/clients/${client}.ts has no name.`);
  return title;
}

/** The packages that a client imports, as they are installed. */
export function packagesOf(client: string): readonly string[] {
  const found = sourceOf(join('clients', `${client}.ts`)).matchAll(/ from '((?:@[\w-]+\/)?[\w-]+)'/g);
  return [...found].map(([, name = '']) => name);
}

/** The files that run in every runner, as TypeScript. */
export const suiteFiles: readonly string[] = readdirSync(suite, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts'),
);

export function sourceOf(file: string): string {
  return readFileSync(join(suite, file), 'utf8');
}

/** TypeScript as a project loads it: as it is, or as JavaScript of either kind, which imports its like. */
export function loadable(source: string, format: 'typescript' | 'commonjs' | 'modules'): string {
  if (format === 'typescript') return source;
  const { code } = transformSync(source, {
    loader: 'ts',
    format: format === 'commonjs' ? 'cjs' : 'esm',
    target: 'es2022',
    platform: 'node',
  });
  return code.replaceAll(/(["'])(\.{1,2}\/[^"'\n]*)\.ts\1/g, '$1$2.js$1');
}
