import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { useCatalog } from '../../catalog/use-catalog';
import { withoutLastSlashes } from '../../core/urls';
import { DEFAULT_ORIGIN } from '../../simulator/address';
import type { Command } from '../command';
import { CommandError, EXIT } from '../command';
import { CATALOG_OPTIONS, catalogOptions } from '../find-options';

/** Writes the reference as a static site. */
export const docs: Command = {
  name: 'docs',
  summary: 'write the reference pages of all errors as a static site',
  options: [
    {
      flags: '--out <dir>',
      summary: 'the folder to write to; other files in it stay',
      byDefault: 'error-docs',
    },
    {
      flags: '--lang <tags>',
      summary: 'the languages, the first at the root and every other one in a folder: en, vi',
      byDefault: 'en',
    },
    { flags: '--base-url <url>', summary: 'the address in the curl lines', byDefault: DEFAULT_ORIGIN },
    ...CATALOG_OPTIONS,
  ],
  examples: [
    ['docs --out public/errors', 'Then open public/errors/index.html; its links are relative'],
    ['docs --lang en,vi', 'In English, and in Vietnamese in the folder vi'],
  ],
  run({ cwd, out, option, env, progress }) {
    const folder = resolve(cwd, option('out') ?? 'error-docs');
    const catalog = useCatalog(catalogOptions({ option, cwd, env }));
    const { languages, writeSite } =
      require('../../simulator/pages/pages') as typeof import('../../simulator/pages/pages');
    const origin = readOrigin(option('base-url') ?? DEFAULT_ORIGIN);
    const written = readLanguages(option('lang') ?? 'en', languages);
    progress('Rendering the pages');
    const files = writeSite(catalog, origin, written);
    try {
      for (const [name, text] of files) {
        progress(`Writing ${name}`);
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    } catch (error) {
      throw new CommandError(`The pages cannot be written to ${folder}: ${(error as Error).message}`);
    }
    progress(undefined);
    out(
      `Wrote ${files.size} pages to ${relative(cwd, folder) || '.'}; open ${relative(cwd, join(folder, 'index.html'))}.\n`,
    );
    return Promise.resolve(EXIT.ok);
  },
};

/** The languages in the given order, each once. */
function readLanguages<Language extends { readonly tag: string }>(
  text: string,
  known: readonly Language[],
): readonly Language[] {
  const tags = [...new Set(text.split(',').map((tag) => tag.trim()))];
  return tags.map((tag) => {
    const language = known.find((one) => one.tag === tag);
    if (language !== undefined) return language;
    throw new CommandError(
      `There is no language ${JSON.stringify(tag)}. Give one or more of ${known.map((one) => one.tag).join(',')} with --lang.`,
    );
  });
}

function readOrigin(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return withoutLastSlashes(text);
  throw new CommandError(
    `${JSON.stringify(text)} is not an address. Give one such as ${DEFAULT_ORIGIN} with --base-url.`,
  );
}
