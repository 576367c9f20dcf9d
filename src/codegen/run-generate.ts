import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findMalformed } from './find-malformed';
import { findMissing } from './find-missing';
import { generate } from './generate';
import { makePages } from './make-pages';
import { mistakesPage } from './mistakes-page';
import { prettify } from './prettify';
import { readInventory } from './read-inventory';
import { CATALOG_SCHEMA, readSchemaData } from './schema-data';

/**
 * `npm run generate` makes `src/generated/`, the names in the catalog's schema, the page of mistakes and the tables of the pages, and reports what else is missing.
 * With `--check` it writes nothing, and fails if something is stale or missing. It makes nothing from malformed data.
 */
async function run(root: string, isCheck: boolean): Promise<void> {
  const malformed = findMalformed(root);
  for (const sentence of malformed) console.log(sentence);
  if (malformed.length > 0) {
    process.exitCode = 1;
    return;
  }
  const handle = isCheck ? reportStale : writeAll;
  handle(root, await filesOfGenerated(root));
  const missing = findMissing(readInventory(root));
  for (const sentence of missing) console.log(sentence);
  if (isCheck && missing.length > 0) process.exitCode = 1;
  // Last, because the demo loads the new code.
  handle(root, await makePages(root, failureOfDemo(root)));
}

/** Path → content; undefined for a file whose source no longer exists. */
type Files = ReadonlyMap<string, string | undefined>;

async function filesOfGenerated(root: string): Promise<Files> {
  const folder = 'src/generated';
  const made = await generate(root);
  const path = join(root, folder);
  const surplus = existsSync(path) ? readdirSync(path).filter((name) => !made.has(name)) : [];
  return new Map([
    [
      `schemas/${CATALOG_SCHEMA}`,
      await prettify(JSON.stringify(readSchemaData(root).catalogSchemaForEditors), 'json'),
    ],
    ['docs/mistakes.md', await prettify(mistakesPage(readSchemaData(root).mistakes), 'markdown')],
    ...[...made].map(([name, text]) => [`${folder}/${name}`, text] as const),
    ...surplus.map((name) => [`${folder}/${name}`, undefined] as const),
  ]);
}

function writeAll(root: string, files: Files): void {
  for (const [path, text] of files) {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    if (text === undefined) rmSync(full);
    else writeFileSync(full, text);
  }
}

function reportStale(root: string, files: Files): void {
  for (const [path, text] of files) {
    const full = join(root, path);
    if (text !== undefined && existsSync(full) && readFileSync(full, 'utf8') === text) continue;
    console.log(`${path} is stale. Run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}

/** In its own process, which loads the code as it is now. */
function failureOfDemo(root: string): string {
  const script = join(root, 'test', 'fixtures', 'server', 'demo', 'print-failure.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', 'esbuild-register', script], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`The pages show the failure of the demo, but ${script} fails:\n${stderr}`);
  return stdout.trimEnd();
}

void run(join(__dirname, '..', '..'), process.argv.includes('--check'));
