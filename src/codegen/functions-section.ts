import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocComment } from './read-doc-comment';

/** The entries that export functions: the way to import them → the file. The exports of set-up files are in the guides. */
const ENTRIES = [
  ['jest-error-contract', 'index'],
  ['jest-error-contract/simulator', 'simulator'],
  ['jest-error-contract/provoke', 'provoke'],
  ['jest-error-contract/environment/mixin', 'environment-mixin'],
] as const;

/** Every function that the package exports: its signature and its documentation. */
export function functionsSection(root: string): string {
  const seen = new Set<string>();
  const isNew = ({ name }: { readonly name: string }): boolean => !seen.has(name) && seen.add(name).has(name);
  return ENTRIES.map(([entry, file]) =>
    [
      `### From \`${entry}\``,
      ...exportsOf(root, file)
        .filter(isNew)
        .map(({ name, from }) => functionSection(root, name, from)),
    ].join('\n\n'),
  ).join('\n\n');
}

function exportsOf(root: string, file: string): readonly { readonly name: string; readonly from: string }[] {
  const text = readFileSync(join(root, 'src', `${file}.ts`), 'utf8');
  return [...text.matchAll(/^export \{ ([^}]*) \} from '\.\/(.*)';$/gm)].flatMap(
    ([, names = '', from = '']) => names.split(', ').map((name) => ({ name, from })),
  );
}

function functionSection(root: string, name: string, from: string): string {
  const text = read(root, name, from);
  const pattern = new RegExp(
    `/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nexport (?:async )?(?:function|class) ${name}\\b([^]*?)(?: \\{\\n|;\\n)`,
  );
  const [, comment = '', signature = ''] = pattern.exec(text) ?? [];
  const { text: says, throws, example } = readDocComment(comment);
  if (says === '') throw new Error(`src/${from}.ts has no documentation of ${name}.`);
  return [
    `#### ${name}`,
    ...(signature.startsWith('(') || signature.startsWith('<')
      ? [`\`\`\`typescript\n${name}${signature}\n\`\`\``]
      : []),
    says,
    ...(throws.length === 0 ? [] : [throws.map((one) => `- Throws ${one}.`).join('\n')]),
    ...(example === undefined ? [] : [`\`\`\`typescript\n${example}\n\`\`\``]),
  ].join('\n\n');
}

/** The text of a module, or of the index of a folder; for a re-exported name, the text of its source. */
function read(root: string, name: string, from: string): string {
  const path =
    [`${from}.ts`, `${from}/index.ts`].map((one) => join(root, 'src', one)).find(existsSync) ?? from;
  const text = readFileSync(path, 'utf8');
  const passedOn = new RegExp(`^export \\{ ${name} \\} from '\\./(.*)';$`, 'm').exec(text)?.[1];
  return passedOn === undefined ? text : read(root, name, passedOn);
}
