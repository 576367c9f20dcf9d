import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Catalog } from '../core/catalog/catalog';
import type { CatalogProblem } from '../core/catalog/problem';
import { declarationPath, registerDeclaration } from './register-declaration';

/** Reports a declaration next to the catalog that no longer matches it. */
export function declarationAdvice(catalog: Catalog, path: string): readonly CatalogProblem[] {
  const file = declarationPath(path);
  if (file === path || !existsSync(file) || isFresh(catalog, path)) return [];
  return [
    {
      at: '',
      problem: `${basename(file)} is stale, so the compiler knows different codes`,
      remedy: 'Rewrite it: npx jest-error-contract types',
    },
  ];
}

/** Whether the declaration exists and matches the catalog; a formatter can have changed its layout. */
export function isFresh(catalog: Catalog, path: string): boolean {
  const file = declarationPath(path);
  return existsSync(file) && plain(readFileSync(file, 'utf8')) === plain(registerDeclaration(catalog, path));
}

/** Without the changes of a formatter: white space, quotes, and a leading bar of a union. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, '').replaceAll("'", '"').replaceAll('(|', '(');
}
