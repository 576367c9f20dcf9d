import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generate, writeGenerated } from './generate';

/** `npm run generate` writes `src/generated/` anew; with `--check` it names what is stale, and writes nothing. */
async function run(root: string, isCheck: boolean): Promise<void> {
  if (!isCheck) return writeGenerated(root);
  const folder = join(root, 'src', 'generated');
  const files = await generate(root);
  const stale = [...files].filter(([name, text]) => {
    const path = join(folder, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  const surplus = readdirSync(folder).filter((name) => !files.has(name));
  for (const name of [...stale.map(([one]) => one), ...surplus]) console.log(`stale: src/generated/${name}`);
  if (stale.length + surplus.length > 0) process.exitCode = 1;
}

void run(join(__dirname, '..', '..'), process.argv.includes('--check'));
