import { existsSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { findCatalog } from '../../catalog/find-catalog';
import { isFresh } from '../../lint/declaration-advice';
import { readForLint } from '../../lint/lint';
import { declarationPath, registerDeclaration } from '../../lint/register-declaration';
import type { Command } from '../command';
import { CommandError, EXIT } from '../command';

/** Declares the codes of a JSON catalog to the compiler. */
export const types: Command = {
  name: 'types',
  summary: 'write the declaration that lets the compiler check the codes of a JSON catalog',
  arguments: [{ name: 'file', summary: 'the catalog', optional: true }],
  options: [{ flags: '--check', summary: 'write nothing; fail if the declaration is missing or stale' }],
  examples: [['types', 'Writes error-catalog.d.ts next to the nearest error-catalog.json']],
  run({ arguments: [file], flag, out, cwd, env }) {
    const path = file === undefined ? findCatalog(cwd, env) : resolve(cwd, file);
    if (path === undefined || !existsSync(path) || !path.endsWith('.json')) {
      throw new CommandError(
        path === undefined
          ? 'There is no error-catalog.json here. Name the file, or make one with `learn` or `init`.'
          : existsSync(path)
            ? `${path} is not a JSON file. Name a catalog that ends in .json.`
            : `There is no file ${path}.`,
      );
    }
    const { catalog } = readForLint(path);
    const declaration = declarationPath(path);
    const name = relative(cwd, declaration) || declaration;
    if (flag('check')) {
      const fresh = isFresh(catalog, path);
      out(fresh ? `${name} is fresh.\n` : `${name} is missing or stale: npx jest-error-contract types\n`);
      return Promise.resolve(fresh ? EXIT.ok : EXIT.findings);
    }
    try {
      writeFileSync(declaration, registerDeclaration(catalog, path));
    } catch (error) {
      throw new CommandError(`${declaration} cannot be written: ${(error as Error).message}`);
    }
    out(`Wrote ${name}. The compiler reads it if "include" in tsconfig.json covers it.\n`);
    return Promise.resolve(EXIT.ok);
  },
};
